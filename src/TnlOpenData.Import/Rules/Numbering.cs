using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>Checks columns that number the rows of a group: 1, 2, 3… without gap.</summary>
internal static class Numbering
{
    /// <summary>The first row whose number breaks the sequence, and the number expected there; null if there is none.</summary>
    /// <param name="mayRepeat">Whether repeated numbers are accepted, because another check reports them.</param>
    public static (Row<T> Row, int Expected)? FirstBreak<T>(IEnumerable<Row<T>> rows, Func<T, int> number, bool mayRepeat)
    {
        var expected = 1;
        foreach (var row in rows.OrderBy(r => number(r.Value)).ThenBy(r => r.Line))
        {
            if (mayRepeat && number(row.Value) == expected - 1)
            {
                continue;
            }

            if (number(row.Value) != expected)
            {
                return (row, expected);
            }

            expected++;
        }

        return null;
    }

    /// <summary>Checks that the column <c>position</c> numbers the rows of each edition.</summary>
    public static IEnumerable<Problem> CheckPositions<T>(
        TableRows<T> rows, Func<T, int> edition, Func<T, int> position, bool mayRepeat) where T : class
    {
        if (!rows.AreAllValid("edition", "position"))
        {
            yield break;
        }

        foreach (var group in rows.ValidRows("edition", "position").GroupBy(r => edition(r.Value)))
        {
            if (FirstBreak(group, position, mayRepeat) is var (row, expected))
            {
                var wrong = $"{position(row.Value)} stands where position {expected} of {group.Key} is expected";
                yield return rows.Problem(row, "position", wrong, "positions 1, 2, 3… without gap or repeat");
            }
        }
    }
}

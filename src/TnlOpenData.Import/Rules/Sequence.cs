using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>Numbers that count the rows of a group: 1, 2, 3… without gap.</summary>
internal static class Sequence
{
    /// <summary>The first row that breaks the sequence, with the number that was expected there. Repeats are let pass if they are reported elsewhere.</summary>
    public static (Row<T> Row, int Expected)? Break<T>(IEnumerable<Row<T>> rows, Func<T, int> number, bool mayRepeat)
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
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;
using Nearest = TnlOpenData.Snapshots.Nearest;

namespace TnlOpenData.Import.Rows;

/// <summary>The header must name the columns of the table, in their order: otherwise no cell can be trusted.</summary>
internal static class HeaderCheck
{
    public static IEnumerable<Problem> Check(string file, Table table, IReadOnlyList<string> header)
    {
        var columns = table.ColumnInfos.Select(c => c.Name).ToArray();
        if (header is [var only] && only.Contains(';', StringComparison.Ordinal))
        {
            yield return new Problem(file, 1, null, "the cells are separated by semicolons", "separate them by commas");
            yield break;
        }

        var isRight = true;
        foreach (var column in columns.Except(header, StringComparer.Ordinal))
        {
            isRight = false;
            yield return new Problem(file, 1, column, "the column is missing from the header", $"the columns {string.Join(',', columns)}");
        }

        foreach (var group in header.GroupBy(h => h, StringComparer.Ordinal))
        {
            var isKnown = columns.Contains(group.Key, StringComparer.Ordinal);
            if (!isKnown)
            {
                var near = Nearest.To(group.Key, columns.Except(header, StringComparer.Ordinal));
                yield return new Problem(file, 1, DisplayText.Escape(group.Key), "is not a column of this table", near is null ? "remove it" : $"did you mean \"{near}\"?");
            }
            else if (group.Count() > 1)
            {
                yield return new Problem(file, 1, group.Key, "the column stands twice in the header", "each column once");
            }

            isRight &= isKnown && group.Count() == 1;
        }

        if (isRight && !header.SequenceEqual(columns, StringComparer.Ordinal))
        {
            yield return new Problem(file, 1, null, "the columns stand in another order", string.Join(',', columns));
        }
    }
}

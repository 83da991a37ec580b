using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>Checks that the header names the columns of the table in their order. If not, the rows are not read.</summary>
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
            if (!columns.Contains(group.Key, StringComparer.Ordinal))
            {
                isRight = false;
                var right = DisplayText.DidYouMean(group.Key, columns.Except(header, StringComparer.Ordinal), "remove it");
                yield return new Problem(file, 1, DisplayText.Escape(group.Key), "is not a column of this table", right);
            }
            else if (group.Count() > 1)
            {
                isRight = false;
                yield return new Problem(file, 1, group.Key, "the column stands twice in the header", "each column once");
            }
        }

        if (isRight && !header.SequenceEqual(columns, StringComparer.Ordinal))
        {
            yield return new Problem(file, 1, null, "the columns stand in another order", string.Join(',', columns));
        }
    }
}

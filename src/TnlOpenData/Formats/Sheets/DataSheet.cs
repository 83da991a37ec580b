using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Sheets;

/// <summary>The rows of a page under their French titles.</summary>
internal static class DataSheet
{
    /// <summary>A sheet has at most 1,048,576 rows: a longer table continues in a second sheet.</summary>
    private const int Longest = 1_000_000;

    private const int Narrowest = 8;
    private const int Widest = 60;

    /// <summary>The filter button covers the end of a title.</summary>
    private const int Button = 3;

    /// <summary>The number of rows that are measured for the column widths.</summary>
    private const int Sample = 1_000;

    public static IEnumerable<Sheet> Of(ResultPage page)
    {
        var columns = page.FlatColumns();
        var widths = Array.ConvertAll(columns, i => WidthOf(page, i));
        for (var first = 0; first == 0 || first < page.Count; first += Longest)
        {
            var count = Math.Min(Longest, page.Count - first);
            var name = SheetName.Of(page.Resource.Title, (first / Longest) + 1);
            yield return new Sheet(name, widths, count + 1, Rows(page, columns, first, count)) { IsTable = true };
        }
    }

    private static IEnumerable<SheetCell[]> Rows(ResultPage page, int[] columns, int first, int count)
    {
        yield return Array.ConvertAll(columns, i => SheetCell.Of(page.TitleOf(page.Columns[i]), CellStyle.Header));
        var styles = Array.ConvertAll(columns, i => page.Columns[i].Type == ColumnType.Code ? CellStyle.Code : CellStyle.Plain);
        var cells = new SheetCell[columns.Length];
        for (var row = first; row < first + count; row++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                cells[i] = new(page.Read(row, columns[i]), styles[i]);
            }

            yield return cells;
        }
    }

    private static int WidthOf(ResultPage page, int column)
    {
        var title = page.TitleOf(page.Columns[column]).Length + Button;
        var content = Enumerable.Range(0, Math.Min(page.Count, Sample))
            .Select(row => LongestLine(page.Read(row, column).Plain) + 1);
        return Math.Clamp(content.Append(title).Max(), Narrowest, Widest);
    }

    private static int LongestLine(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, line.Length);
        }

        return longest;
    }
}

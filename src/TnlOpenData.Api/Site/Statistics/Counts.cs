using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>An answer of <c>/v1/statistics</c>, read by the names of its columns. A cell is counted whenever it is read: it is read once.</summary>
public sealed class Counts
{
    internal Counts(Page page, params string[] columns)
    {
        var wanted = page.Columns.Select((c, i) => (c.Name, Index: i)).Where(c => columns.Contains(c.Name, StringComparer.Ordinal)).ToArray();
        Rows = [.. Enumerable.Range(0, page.Count).Select(row => new CountRow(wanted.ToDictionary(c => c.Name, c => page.Read(row, c.Index), StringComparer.Ordinal)))];
    }

    public IReadOnlyList<CountRow> Rows { get; }

    public int Sum(string column) => Rows.Sum(r => r.Integer(column));
}

/// <summary>One group of the answer.</summary>
public sealed record CountRow(IReadOnlyDictionary<string, Cell> Cells)
{
    public int Integer(string column) => (int)Cells[column].Integer;

    /// <summary>Null where the group has no value.</summary>
    public string? Text(string column) => Cells[column] is { IsEmpty: false } cell ? cell.Plain : null;

    public double? Number(string column) => Cells[column] is { IsEmpty: false } cell ? cell.Number : null;
}

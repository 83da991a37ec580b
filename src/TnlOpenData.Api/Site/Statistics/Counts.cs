using TnlOpenData.Queries;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>An answer of <c>/v1/statistics</c>, read by the names of its columns.</summary>
public sealed class Counts
{
    private readonly Dictionary<string, int> _columns;
    private readonly Page _page;

    internal Counts(Page page)
    {
        _page = page;
        _columns = page.Columns.Select((c, i) => (c.Name, i)).ToDictionary(c => c.Name, c => c.i, StringComparer.Ordinal);
        Rows = [.. Enumerable.Range(0, page.Count).Select(i => new CountRow(this, i))];
    }

    public IReadOnlyList<CountRow> Rows { get; }

    public int Sum(string column) => Rows.Sum(r => r.Integer(column));

    internal Cell Read(int row, string column) => _page.Read(row, _columns[column]);
}

/// <summary>One group of the answer.</summary>
public sealed record CountRow(Counts Counts, int Index)
{
    public int Integer(string column) => (int)Counts.Read(Index, column).Integer;

    /// <summary>Null where the group has no value.</summary>
    public string? Text(string column) => Counts.Read(Index, column) is { IsEmpty: false } cell ? cell.Plain : null;

    public double? Number(string column) => Counts.Read(Index, column) is { IsEmpty: false } cell ? cell.Number : null;
}

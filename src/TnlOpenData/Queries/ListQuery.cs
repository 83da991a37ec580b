using TnlOpenData.Queries.Filters;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries;

public readonly record struct Sort<T>(Column<T> Column, bool Descending)
{
    public string Text => (Descending ? "-" : "") + Column.Name;
}

/// <summary>A question to one list: what to keep, in what order, which columns, which page.</summary>
public sealed record ListQuery<T> where T : class
{
    public required Resource<T> Resource { get; init; }

    public IReadOnlyList<Criterion<T>> Where { get; init; } = [];

    public required IReadOnlyList<Sort<T>> Sort { get; init; }

    public required IReadOnlyList<Column<T>> Fields { get; init; }

    /// <summary>Null: all rows in one page.</summary>
    public int? Limit { get; init; } = LimitParameter.Default;

    public int Offset { get; init; }

    /// <summary>The question in words, without the page: equal questions have equal parameters.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>What the path has already set.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Scope { get; init; } = [];

    public string Fingerprint => Cursor.FingerprintOf([new("", Resource.Name), .. Scope, .. Parameters]);

    public Page<T> Run(Snapshot snapshot)
    {
        var rows = Matching(snapshot);
        Order(rows);
        var page = rows.Skip(Offset);
        return new Page<T>(this, snapshot, [.. Limit is { } limit ? page.Take(limit) : page], rows.Length);
    }

    private T[] Matching(Snapshot snapshot)
    {
        var narrowest = Where.Where(c => c.Candidates is not null).MinBy(c => c.Candidates!.Count);
        var others = Where.Where(c => c != narrowest).Select(c => c.Matches).ToArray();
        var from = narrowest?.Candidates ?? Resource.Rows(snapshot);
        return [.. others.Length == 0 ? from : from.Where(row => Array.TrueForAll(others, matches => matches(row)))];
    }

    /// <summary>Sorts by the columns asked, rows without a value last either way; what they leave equal stays in key order.</summary>
    private void Order(T[] rows)
    {
        if (Sort.Count == 0 || rows.Length < 2)
        {
            return;
        }

        var keys = Sort.Select(s => (Read: s.Column.SortKey ?? s.Column.Read, s.Descending)).ToArray();
        var indexed = rows.Select((row, index) => (Row: row, Index: index, Keys: Array.ConvertAll(keys, k => k.Read(row)))).ToArray();
        Array.Sort(indexed, (a, b) =>
        {
            for (var i = 0; i < keys.Length; i++)
            {
                var order = Compare(a.Keys[i], b.Keys[i], keys[i].Descending);
                if (order != 0)
                {
                    return order;
                }
            }

            return a.Index.CompareTo(b.Index);
        });
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = indexed[i].Row;
        }
    }

    private static int Compare(in Cell a, in Cell b, bool descending) => (a.IsEmpty, b.IsEmpty) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
        _ => descending ? CellOrder.Compare(b, a) : CellOrder.Compare(a, b),
    };
}

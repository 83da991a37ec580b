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

    /// <summary>The filters whose values are counted.</summary>
    public IReadOnlyList<Filter<T>> Facets { get; init; } = [];

    /// <summary>Null: all rows in one page.</summary>
    public int? Limit { get; init; } = LimitParameter.Default;

    public int Offset { get; init; }

    /// <summary>The question in words, without the page: equal questions have equal parameters.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>What the path has already set.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Scope { get; init; } = [];

    public string Fingerprint => Cursor.FingerprintOf([new("", Resource.Name), .. Scope, .. Parameters]);

    /// <summary>Pages that begin further down are cut from the whole list in order: keeping so many rows apart costs more.</summary>
    private const int Deep = 10_000;

    private bool IsDefaultOrder => Sort.Select(s => s.Text).SequenceEqual(Resource.DefaultSort.Split(','), StringComparer.Ordinal);

    public Page<T> Run(Snapshot snapshot)
    {
        var (rows, total) = Rows(snapshot);
        return new Page<T>(this, snapshot, rows, total)
        {
            Facets = [.. Facets.Select(f => Facet.Of(f, Matching(snapshot, [.. Where.Where(c => c.Name != f.Name)], Resource.Rows)))],
        };
    }

    private (IReadOnlyList<T> Rows, int Total) Rows(Snapshot snapshot)
    {
        var isDefault = IsDefaultOrder && !Resource.IsComputed;
        if (Sort.Count == 0 || (isDefault && Where.All(c => c.Candidates is null)))
        {
            return Cut(Matching(snapshot, Where, isDefault ? InDefaultOrder : Resource.Rows));
        }

        var matching = Matching(snapshot, Where, Resource.Rows);
        var ordering = new Ordering<T>(Sort) { Places = isDefault ? snapshot.Cached($"places of {Resource.Name}", () => Places(snapshot)) : null };
        if (Limit is not { } limit || Offset + limit > Deep)
        {
            return Cut(ordering.All(matching));
        }

        var (first, total) = ordering.First(Offset + limit, matching);
        return (first[Math.Min(Offset, first.Length)..], total);
    }

    /// <summary>The page out of rows that are in order.</summary>
    private (IReadOnlyList<T> Rows, int Total) Cut(IEnumerable<T> rows)
    {
        if (rows is IReadOnlyList<T> list)
        {
            return (Offset == 0 && (Limit ?? int.MaxValue) >= list.Count ? list : [.. list.Skip(Offset).Take(Limit ?? int.MaxValue)], list.Count);
        }

        var page = new List<T>();
        var total = 0;
        foreach (var row in rows)
        {
            if (total >= Offset && (Limit is not { } limit || total < Offset + limit))
            {
                page.Add(row);
            }

            total++;
        }

        return (page, total);
    }

    /// <summary>The rows that answer to every criterion, out of the fewest that can.</summary>
    private static IEnumerable<T> Matching(Snapshot snapshot, IReadOnlyList<Criterion<T>> where, Func<Snapshot, IReadOnlyList<T>> all)
    {
        var narrowest = where.Where(c => c.Candidates is not null).MinBy(c => c.Candidates!.Count);
        var others = where.Where(c => c != narrowest).Select(c => c.Matches).ToArray();
        var from = narrowest?.Candidates ?? all(snapshot);
        return others.Length == 0 ? from : from.Where(row => Array.TrueForAll(others, matches => matches(row)));
    }

    /// <summary>The whole list in its default order, sorted once per release.</summary>
    private T[] InDefaultOrder(Snapshot snapshot) =>
        snapshot.Cached($"order of {Resource.Name}", () => new Ordering<T>(Sort).All(Resource.Rows(snapshot)));

    private Dictionary<T, int> Places(Snapshot snapshot) =>
        InDefaultOrder(snapshot).Index().ToDictionary(r => r.Item, r => r.Index, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance);
}

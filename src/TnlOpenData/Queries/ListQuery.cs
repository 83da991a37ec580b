using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

public readonly record struct Sort<T>(Column<T> Column, bool Descending)
{
    /// <summary>The spelling in the <c>sort</c> parameter: <c>-edition</c>.</summary>
    public string Text => (Descending ? "-" : "") + Column.Name;
}

/// <summary>A query on one list: conditions, order, columns, page.</summary>
public sealed record ListQuery<T> where T : class
{
    /// <summary>Above this offset a full sort costs less than a bounded heap.</summary>
    private const int LargestHeap = 10_000;

    /// <summary>Up to this number of rows, sorting costs less than a cache lookup.</summary>
    private const int LargestUncachedSort = 500;

    public required Resource<T> Resource { get; init; }

    /// <summary>The conditions; a row must meet all of them.</summary>
    public IReadOnlyList<Criterion<T>> Where { get; init; } = [];

    /// <summary>The sort columns, most important first; empty: the order of the candidates.</summary>
    public required IReadOnlyList<Sort<T>> Sort { get; init; }

    public required IReadOnlyList<Column<T>> Fields { get; init; }

    /// <summary>The filters whose values are counted.</summary>
    public IReadOnlyList<Filter<T>> Facets { get; init; } = [];

    /// <summary>Rows per page; null: all rows in one page.</summary>
    public int? Limit { get; init; } = ListParameters.DefaultLimit;

    public int Offset { get; init; }

    /// <summary>The parameters in canonical form, without the page: equal queries have equal parameters.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>The conditions that the path sets, in canonical form.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Scope { get; init; } = [];

    public string Fingerprint => Cursor.FingerprintOf([new("", Resource.Name), .. Scope, .. Parameters]);

    /// <summary>The editions that the conditions name; null if none names any.</summary>
    public IReadOnlyList<int>? Editions => Where.Select(c => c.Editions).OfType<IReadOnlyList<int>>()
        .Aggregate((IReadOnlyList<int>?)null, (common, named) => common is null ? named : [.. common.Intersect(named)]);

    /// <summary>Computes the page.</summary>
    public ResultPage<T> Run(Snapshot snapshot)
    {
        var (rows, total) = Rows(snapshot);
        return new ResultPage<T>(this, snapshot, rows, total)
        {
            Facets = Facets.Count == 0 ? [] : FacetCounts.Of(this, snapshot),
        };
    }

    private (IReadOnlyList<T> Rows, int Total) Rows(Snapshot snapshot)
    {
        var narrowest = Narrowest(Where);
        var candidates = narrowest?.Candidates!.Value ?? Resource.Rows(snapshot);
        if (Where.FirstOrDefault(c => c.Arrange is not null) is { } arranging)
        {
            (candidates, narrowest) = (arranging.Arrange!(candidates), arranging);
        }

        if (Sort.Count == 0)
        {
            return Cut(Matching(candidates, Where, narrowest));
        }

        var order = string.Join(',', Sort.Select(s => s.Text));
        if (CanCacheSort(order, narrowest, candidates.Count))
        {
            var key = new SortedRows(Resource.Name, order, narrowest is null ? null : candidates);
            return Cut(Matching(snapshot.Cached(key, () => new Ordering<T>(Sort).All(candidates)), Where, narrowest));
        }

        var ordering = new Ordering<T>(Sort);
        var matching = Matching(candidates, Where, narrowest);
        if (Limit is not { } limit || Offset + limit > LargestHeap)
        {
            return Cut(ordering.All(matching));
        }

        var (first, total) = ordering.First(Offset + limit, matching);
        return (first[Math.Min(Offset, first.Length)..], total);
    }

    private bool CanCacheSort(string order, Criterion<T>? narrowest, int candidates)
    {
        if (Resource.IsComputed || (order != Resource.DefaultSort && !Resource.KeptSorts.Contains(order, StringComparer.Ordinal)))
        {
            return false;
        }

        return narrowest is null || (narrowest.IsIndexed && candidates > LargestUncachedSort);
    }

    /// <summary>
    /// The key of a sorted list. The rows of an index are a list that the snapshot keeps, so there are as many keys as lists and orders,
    /// however a question is spelled.
    /// </summary>
    private sealed record SortedRows(string Resource, string Order, IReadOnlyList<T>? Rows);

    /// <summary>The page of rows that are already sorted, and the number of rows.</summary>
    private (IReadOnlyList<T> Rows, int Total) Cut(IEnumerable<T> rows)
    {
        if (rows is IReadOnlyList<T> list)
        {
            var isWhole = Offset == 0 && (Limit ?? int.MaxValue) >= list.Count;
            return (isWhole ? list : [.. list.Skip(Offset).Take(Limit ?? int.MaxValue)], list.Count);
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

    /// <summary>The condition whose index has the fewest rows; null without an index.</summary>
    private static Criterion<T>? Narrowest(IReadOnlyList<Criterion<T>> where) =>
        where.Where(c => c.Candidates is not null).MinBy(c => c.Candidates!.Value.Count);

    /// <summary>The rows that meet every condition, out of rows that already meet one.</summary>
    private static IEnumerable<T> Matching(IReadOnlyList<T> rows, IReadOnlyList<Criterion<T>> where, Criterion<T>? met)
    {
        var others = where.Where(c => c != met).Select(c => c.Matches).ToArray();
        return others.Length == 0 ? rows : rows.Where(row => Array.TrueForAll(others, matches => matches(row)));
    }
}

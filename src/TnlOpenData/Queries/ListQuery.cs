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

    /// <summary>Shorter lists are put in order faster than they are found in order.</summary>
    private const int Short = 500;

    public Page<T> Run(Snapshot snapshot)
    {
        var (rows, total) = Rows(snapshot);
        return new Page<T>(this, snapshot, rows, total)
        {
            Facets = Facets.Count == 0 ? [] : FacetCounts.Of(this, snapshot),
        };
    }

    private (IReadOnlyList<T> Rows, int Total) Rows(Snapshot snapshot)
    {
        var narrowest = Narrowest(Where);
        var candidates = narrowest?.Candidates ?? Resource.Rows(snapshot);
        var order = string.Join(',', Sort.Select(s => s.Text));
        var isKept = !Resource.IsComputed && (order == Resource.DefaultSort || Resource.KeptSorts.Contains(order, StringComparer.Ordinal));
        if (Sort.Count == 0)
        {
            return Cut(Matching(candidates, Where, narrowest));
        }

        if (isKept && (narrowest is null || (narrowest.IsIndexed && candidates.Count > Short)))
        {
            var name = narrowest is null ? $"{Resource.Name} by {order}" : $"{Resource.Name} by {order} where {narrowest.Name}={narrowest.Text}";
            return Cut(Matching(snapshot.Cached(name, () => new Ordering<T>(Sort).All(candidates)), Where, narrowest));
        }

        var ordering = new Ordering<T>(Sort);
        var matching = Matching(candidates, Where, narrowest);
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

    /// <summary>The criterion whose index leaves the fewest rows to look at.</summary>
    private static Criterion<T>? Narrowest(IReadOnlyList<Criterion<T>> where) =>
        where.Where(c => c.Candidates is not null).MinBy(c => c.Candidates!.Count);

    /// <summary>The rows that answer to every criterion, out of those that already answer to one.</summary>
    private static IEnumerable<T> Matching(IReadOnlyList<T> rows, IReadOnlyList<Criterion<T>> where, Criterion<T>? met)
    {
        var others = where.Where(c => c != met).Select(c => c.Matches).ToArray();
        return others.Length == 0 ? rows : rows.Where(row => Array.TrueForAll(others, matches => matches(row)));
    }
}

using System.Globalization;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>Years of editions. A single year must be an edition; a range selects the editions within it.</summary>
public sealed record EditionFilter<T>(string Name, Func<T, int?> Value) : RangeFilter<T>(Name, Value)
{
    /// <summary>The rows of one edition, by an index of the snapshot; null without an index.</summary>
    public Func<Snapshot, int, IReadOnlyList<T>?> Candidates { get; init; } = (_, _) => null;

    public override bool IsFacet => true;

    public override IEnumerable<string?> FacetOf(T row) => [Value(row)?.ToString(CultureInfo.InvariantCulture)];

    protected override ParseResult<T> Accept(Snapshot snapshot, IReadOnlyList<NumberSpan> spans, bool orNone)
    {
        foreach (var (low, high) in spans)
        {
            if (low == high && !snapshot.EditionByYear.ContainsKey(low))
            {
                return Invalid(
                    low.ToString(CultureInfo.InvariantCulture),
                    "n’est pas une édition du label",
                    "is not an edition of the label",
                    [.. snapshot.Editions.Select(e => e.Edition.Year.ToString(CultureInfo.InvariantCulture))]);
            }
        }

        var wanted = new NumberSpans(spans);
        var named = snapshot.Editions.Where(e => wanted.Contains(e.Edition.Year)).ToArray();
        var candidates = named is [var only] && !orNone ? Candidates(snapshot, only.Edition.Year) : null;
        return new Criterion<T>(Name, Text([$"{wanted}"], orNone), row => Value(row) is { } year ? wanted.Contains(year) : orNone)
        {
            Candidates = candidates is null ? null : new(candidates),
            IsIndexed = true,
            Editions = [.. named.Select(e => e.Edition.Year)],
            Scales = named.Select(e => e.Edition.Scale).ToHashSet(StringComparer.Ordinal),
        };
    }
}

using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary>One or several of a known list of values: a kind, a code, an id. A value outside the list is refused, not ignored.</summary>
public sealed record ChoiceFilter<T>(string Name, Func<T, string?> Value, Func<Snapshot, IReadOnlyList<string>> Known) : Filter<T>(Name)
{
    /// <summary>What rows without a value answer to (<c>unknown</c> for a flag that no source states).</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>Turns another name of the same thing (SIREN, INSEE code) into its value.</summary>
    public Func<Snapshot, string, string?> Alias { get; init; } = (_, _) => null;

    public Func<Snapshot, string, IReadOnlyList<T>?> Candidates { get; init; } = (_, _) => null;

    public override bool IsFacet => true;

    public override IEnumerable<string?> FacetOf(T row) => [Value(row) ?? WhenEmpty];

    public bool NamesScales { get; init; }

    public override Reading<T> Read(Snapshot snapshot, string typed)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in Values(typed))
        {
            var found = Alias(snapshot, value) ?? (Known(snapshot).Contains(value, StringComparer.Ordinal) ? value : null);
            if (found is null)
            {
                return Refuse(value, "n’est pas une valeur connue", "is not a known value", Known(snapshot));
            }

            wanted.Add(found);
        }

        return new Criterion<T>(Name, string.Join(',', wanted), row => (Value(row) ?? WhenEmpty) is { } value && wanted.Contains(value))
        {
            Candidates = wanted.Count == 1 ? Candidates(snapshot, wanted.First()) : null,
            IsIndexed = true,
            Scales = NamesScales ? wanted : null,
        };
    }
}

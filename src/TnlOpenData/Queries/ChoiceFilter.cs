using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>One or several values of a known list: a kind, a code, an id. A value outside the list is an error.</summary>
public sealed record ChoiceFilter<T>(string Name, Func<T, string?> Value, Func<Snapshot, IReadOnlyList<string>> Known) : Filter<T>(Name)
{
    /// <summary>The value that selects rows without a value (<c>unknown</c> for a flag that no source states).</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>Maps another identifier (SIREN, INSEE code) to the value; null if it is none.</summary>
    public Func<Snapshot, string, string?> Alias { get; init; } = (_, _) => null;

    /// <summary>The values that a word stands for: <c>epci</c> for every kind of intercommunality; null if it is no such word.</summary>
    public Func<string, IReadOnlyList<string>?> Group { get; init; } = _ => null;

    /// <summary>The rows with one value, by an index of the snapshot; null without an index.</summary>
    public Func<Snapshot, string, IReadOnlyList<T>?> Candidates { get; init; } = (_, _) => null;

    public override bool IsFacet => true;

    public override IEnumerable<string?> FacetOf(T row) => [Value(row) ?? WhenEmpty];

    /// <summary>The values are codes of scales.</summary>
    public bool NamesScales { get; init; }

    public override ParseResult<T> Read(Snapshot snapshot, string typed)
    {
        var (values, orNone) = Split(typed);
        var known = new Lazy<IReadOnlyList<string>>(() => Known(snapshot));
        var wanted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (Group(value) is { } group)
            {
                wanted.UnionWith(group);
                continue;
            }

            var found = Alias(snapshot, value) ?? (known.Value.Contains(value, StringComparer.Ordinal) ? value : null);
            if (found is null)
            {
                return Invalid(value, "n’est pas une valeur connue", "is not a known value", Choices(known.Value));
            }

            wanted.Add(found);
        }

        var candidates = wanted.Count == 1 && !orNone ? Candidates(snapshot, wanted.Min!) : null;
        var set = wanted.ToHashSet(StringComparer.Ordinal);
        return new Criterion<T>(Name, Text(wanted, orNone), row => (Value(row) ?? WhenEmpty) is { } value ? set.Contains(value) : orNone)
        {
            Candidates = candidates is null ? null : new(candidates),
            IsIndexed = true,
            Scales = NamesScales ? set : null,
        };
    }
}

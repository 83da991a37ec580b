using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary>What can be said of a filter without its rows: its name, its French meaning, an example.</summary>
public abstract record Filter(string Name)
{
    public string Description { get; init; } = "";

    public string? Example { get; init; }

    /// <summary>Its values can be counted by <c>facets=</c>.</summary>
    public virtual bool IsFacet => false;

    /// <summary>Without it there is no question.</summary>
    public virtual bool IsRequired => false;

    /// <summary>Takes <c>a..b</c>, <c>..b</c>, <c>a..</c> beside single values.</summary>
    public virtual bool IsRange => false;
}

/// <summary>A filter over rows of one kind: turns what a person typed into a criterion, or says why it cannot.</summary>
public abstract record Filter<T>(string Name) : Filter(Name)
{
    public abstract Reading<T> Read(Snapshot snapshot, string typed);

    /// <summary>The values under which a row is counted; null counts as "no value".</summary>
    public virtual IEnumerable<string?> FacetOf(T row) => [];

    /// <summary>The values between the commas, in order and without repeats.</summary>
    protected static string[] Values(string typed) =>
        [.. typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    protected Reading<T> Refuse(string value, string fr, string en, IReadOnlyList<string>? known = null) =>
        new(null, Refusal.InvalidValue(Name, value, new(fr, en), known));
}

/// <summary>Either a criterion or a refusal.</summary>
public readonly record struct Reading<T>(Criterion<T>? Criterion, Refusal? Refusal)
{
    public static implicit operator Reading<T>(Criterion<T> criterion) => new(criterion, null);
}

using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>The description of a filter for the contract: its name, its meaning in French, an example.</summary>
public abstract record Filter(string Name)
{
    /// <summary>Selects the rows without a value. No code of the data may be this word.</summary>
    public const string None = "none";

    /// <summary>What the filter selects, in one line of French.</summary>
    public string Description { get; init; } = "";

    /// <summary>A valid value.</summary>
    public string? Example { get; init; }

    /// <summary><c>facets=</c> can count its values.</summary>
    public virtual bool IsFacet => false;

    /// <summary>Required parameter.</summary>
    public virtual bool IsRequired => false;

    /// <summary>The filter without which this one means nothing; null if it stands alone.</summary>
    public string? Needs { get; init; }

    /// <summary>Accepts <c>a..b</c>, <c>..b</c>, <c>a..</c> beside single values.</summary>
    public virtual bool IsRange => false;

    /// <summary>Some rows may have no value: the value <see cref="None"/> selects them.</summary>
    public bool MayBeAbsent { get; init; }
}

/// <summary>A filter on rows of one type: parses a parameter value into a condition.</summary>
public abstract record Filter<T>(string Name) : Filter(Name)
{
    /// <summary>The condition that the value expresses, or what is wrong with the value.</summary>
    public abstract ParseResult<T> Read(Snapshot snapshot, string typed);

    /// <summary>The values in which a row counts; null counts as "no value".</summary>
    public virtual IEnumerable<string?> FacetOf(T row) => [];

    /// <summary>The distinct values between the commas, and whether <see cref="Filter.None"/> is one of them.</summary>
    protected (string[] Values, bool OrNone) Split(string typed)
    {
        string[] values = [.. typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
        var orNone = MayBeAbsent && values.Contains(None, StringComparer.Ordinal);
        return (orNone ? [.. values.Where(v => v != None)] : values, orNone);
    }

    /// <summary>The canonical spelling of values that are sorted and distinct.</summary>
    protected static string Text(IEnumerable<string> values, bool orNone) =>
        string.Join(',', orNone ? [.. values.Where(v => v.Length > 0), None] : values);

    /// <summary>The values that an error lists.</summary>
    protected IReadOnlyList<string> Choices(IReadOnlyList<string> known) => MayBeAbsent ? [.. known, None] : known;

    protected ParseResult<T> Invalid(string value, string fr, string en, IReadOnlyList<string>? known = null) =>
        new(null, QueryError.InvalidValue(Name, value, new(fr, en), known));
}

/// <summary>A condition, or the error that prevents it.</summary>
public readonly record struct ParseResult<T>(Criterion<T>? Criterion, QueryError? QueryError)
{
    public static implicit operator ParseResult<T>(Criterion<T> criterion) => new(criterion, null);
}

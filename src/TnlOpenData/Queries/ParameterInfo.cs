using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>A required parameter that is not a condition on rows: the dimensions of a count, the collectivities to compare.</summary>
public sealed record ParameterInfo(string Name) : Filter(Name)
{
    public override bool IsRequired => true;
}

/// <summary>The parameters of a resource that reads some of them itself.</summary>
internal static class EchoedParameters
{
    /// <summary>The parameters, with the canonical spelling of those that have been read.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> InCanonicalForm(
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IEnumerable<KeyValuePair<string, string>> canonical)
    {
        var texts = canonical.ToDictionary(StringComparer.Ordinal);
        return [.. parameters.Select(p => texts.TryGetValue(p.Key, out var text) && p.Key != "limit" ? new(p.Key, text) : p)];
    }
}

/// <summary>A parameter that the resource has already applied: it stays in the canonical parameters and matches every row.</summary>
internal sealed record EchoedParameter<T>(string Name) : Filter<T>(Name)
{
    /// <summary>The editions that the result covers.</summary>
    public IReadOnlyList<int>? Editions { get; init; }

    public override ParseResult<T> Read(Snapshot snapshot, string typed) =>
        new Criterion<T>(Name, typed, _ => true) { Editions = Editions };
}

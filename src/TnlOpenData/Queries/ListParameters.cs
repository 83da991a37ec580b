namespace TnlOpenData.Queries;

/// <summary>The parameters that every list takes beside its filters.</summary>
public static class ListParameters
{
    public static IReadOnlyList<string> Names { get; } = ["sort", "fields", "facets", "limit", "cursor", "format", "profile"];
}

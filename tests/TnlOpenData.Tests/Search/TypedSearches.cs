namespace TnlOpenData.Tests.Search;

/// <summary>Searches that visitors type, each with the first hit it must have: query, type, id.</summary>
internal static class TypedSearches
{
    public static string[] All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(RepositoryData.Root, "tests", "TnlOpenData.Tests", "Search", "searches.csv")).Skip(1),
    ];
}

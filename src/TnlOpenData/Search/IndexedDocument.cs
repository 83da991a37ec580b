namespace TnlOpenData.Search;

/// <summary>An item with its indexed texts.</summary>
internal sealed record IndexedDocument(SearchItem Thing)
{
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names as printed by the sources.</summary>
    public IReadOnlyList<string> PublishedNames { get; init; } = [];

    /// <summary>Names of former communes and of parts of the commune.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public IReadOnlyList<string> Codes { get; init; } = [];

    public IReadOnlyList<string> PostalCodes { get; init; } = [];
}

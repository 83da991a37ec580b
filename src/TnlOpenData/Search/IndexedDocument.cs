namespace TnlOpenData.Search;

/// <summary>An item with its indexed texts: names, codes of its own, codes that it shares with other items, places.</summary>
internal sealed record IndexedDocument(SearchItem Thing)
{
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names as printed by the sources.</summary>
    public IReadOnlyList<string> PublishedNames { get; init; } = [];

    public required IReadOnlyList<string> Codes { get; init; }

    public IReadOnlyList<string> SharedCodes { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];
}

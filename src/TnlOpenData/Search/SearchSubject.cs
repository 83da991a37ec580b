namespace TnlOpenData.Search;

/// <summary>A thing with all that leads to it: its names, the codes that are its own alone, codes it shares, and where it is.</summary>
internal sealed record SearchSubject(SearchThing Thing)
{
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names as the sources printed them.</summary>
    public IReadOnlyList<string> PublishedNames { get; init; } = [];

    public required IReadOnlyList<string> Codes { get; init; }

    public IReadOnlyList<string> SharedCodes { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];
}

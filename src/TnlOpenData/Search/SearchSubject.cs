namespace TnlOpenData.Search;

/// <summary>A thing with all that leads to it: its names, the codes that are its own alone, codes it shares, and where it is.</summary>
internal sealed record SearchSubject(SearchThing Thing)
{
    private SearchText[] NameTexts => field ??= [.. Names.Select(SearchText.Name)];

    private SearchText[] PublishedTexts => field ??= [.. PublishedNames.Select(SearchText.Name)];

    private SearchText[] CodeTexts => field ??= [.. Codes.Select(SearchText.Name)];

    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names as the sources printed them.</summary>
    public IReadOnlyList<string> PublishedNames { get; init; } = [];

    public required IReadOnlyList<string> Codes { get; init; }

    public IReadOnlyList<string> SharedCodes { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    public Kinds Kind { get; } = Kinds.Named(Thing.Kind ?? Thing.Type);

    /// <summary>Every word that leads here.</summary>
    /// <param name="wordsOf">Turns texts that come again and again into words.</param>
    public IEnumerable<(Part Part, string Word)> Words(Func<string, string[]> wordsOf) =>
    [
        .. NameTexts.SelectMany(Forms).Select(word => (Part.Name, word)),
        .. PublishedTexts.SelectMany(Forms).Select(word => (Part.PublishedName, word)),
        .. CodeTexts.Where(c => c.AllWords.Count == 1).Select(c => (Part.Code, c.Code)),
        .. SharedCodes.SelectMany(wordsOf).Select(code => (Part.Code, code)),
        .. Places.SelectMany(wordsOf).Select(word => (Part.Place, word)),
        // An id in words ("fontaine-isere") holds places that are no part of the name.
        .. CodeTexts.Where(c => c.AllWords.Count > 1).SelectMany(c => c.Words).Select(word => (Part.Place, word)),
        .. Kind.Words.Select(word => (Part.Kind, word)),
    ];

    /// <summary>The whole names and codes that count as exact: names with their kind, names without it, codes.</summary>
    public IEnumerable<(Part Part, string Word)> Keys() =>
    [
        .. NameTexts.Concat(PublishedTexts).Select(n => (Part.Name, n.Key)),
        .. NameTexts.Concat(PublishedTexts).Select(n => (Part.PublishedName, string.Join(' ', Kind.WithoutLeading(n.Words)))),
        .. CodeTexts.Select(c => (Part.Code, c.Code)),
    ];

    /// <summary>The words of a name, and all of it without its spaces.</summary>
    private static IEnumerable<string> Forms(SearchText name) => name.AllWords.Count > 1 ? name.AllWords.Append(name.Glued) : name.AllWords;
}

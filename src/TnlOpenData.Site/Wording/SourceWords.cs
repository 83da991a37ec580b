using TnlOpenData.Palmares;

namespace TnlOpenData.Site.Wording;

/// <summary>What pages say of a source: who speaks, when, whether its title was read, when it was read, whether a copy is kept.</summary>
internal static class SourceWords
{
    private const string TitleNotRead = "titre non lu";

    /// <summary>The title, or the address where there is none.</summary>
    public static string Name(Source source) => source.Title ?? source.Url;

    /// <summary>The title is our own words: who looks for it on the page does not find it.</summary>
    public static bool HasRebuiltTitle(Source source) => source is { Title: not null, TitleStatus: "rebuilt" };

    /// <summary>The language of the title, if that is not the language of the page; our own words are French.</summary>
    public static string? LanguageOfTitle(Source source) => HasRebuiltTitle(source) ? null : ForeignLanguage(source);

    /// <summary>Null for French, the language of the page.</summary>
    public static string? ForeignLanguage(Source source) => source.Language is "fr" ? null : source.Language;

    /// <summary>« titre non lu, ADULLACT (organisatrice du label), 4 mai 2018, date de lecture non connue ».</summary>
    public static string Details(Source source)
    {
        var kind = Kind(source);
        return string.Join(", ", new[]
        {
            HasRebuiltTitle(source) ? TitleNotRead : null,
            source.Publisher is { } publisher ? Qualified(publisher, kind) : kind,
            Published(source),
            source.ReadOn is { } read ? $"lue le {French.Date(read)}" : "date de lecture non connue",
        }.OfType<string>());
    }

    /// <summary>How to cite the source itself. A title that nobody has read is not quoted.</summary>
    public static string Citation(Source source)
    {
        var title = source.Title is { } read && !HasRebuiltTitle(source) ? $"« {read} »" : TitleNotRead;
        return string.Join(", ", new[] { source.Publisher, Published(source), title, source.Url }.OfType<string>());
    }

    /// <summary>Who speaks, inside a sentence; the State keeps its capital.</summary>
    public static string Kind(Source source) => source.Kind == "state"
        ? Labels.SourceKind(source.Kind)
        : French.Lower(Labels.SourceKind(source.Kind));

    /// <summary>« April (association) », « Territoire Numérique Libre (ADULLACT ; organisatrice du label) »: one pair.</summary>
    private static string Qualified(string publisher, string kind) =>
        publisher.EndsWith(')') ? $"{publisher[..^1]} ; {kind})" : $"{publisher} ({kind})";

    private static string Published(Source source) => source.PublishedOn is { } day ? French.Date(day) : "date inconnue";
}

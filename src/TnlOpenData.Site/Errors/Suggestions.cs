using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Errors;

/// <summary>A suggested page.</summary>
public sealed record Suggestion(string Path, string Name, string Detail)
{
    public static Suggestion Of(Collectivity body) =>
        new(PagePaths.Collectivity(body.Id), body.Name, string.Join(", ", DetailsOf(body).Where(t => t.Length > 0)));

    private static string[] DetailsOf(Collectivity body) => [Labels.Kind(body.Kind), Labels.Place(body)];
}

/// <summary>
/// Suggestions for an unknown address: pages by their words, editions by their year, and search results for its last word.
/// </summary>
internal static class Suggestions
{
    private const int Found = 5;
    private const int YearLength = 4;

    /// <summary>Shorter words are near to too many others.</summary>
    private const int ShortestName = 4;

    /// <summary>The consoles of the API, which are not pages of the site, each by its word.</summary>
    private static readonly (string Word, Suggestion Suggestion)[] Consoles =
    [
        ("documentation", new("/docs", "Documentation de l’API", "")),
        ("graphiql", new("/graphiql", "Console GraphQL", "")),
    ];

    public static IReadOnlyList<Suggestion> Of(IReadOnlyList<SitePage> pages, Snapshot snapshot, string path)
    {
        var words = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(WithoutSuffix).ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        var byWord = ByWord(pages);
        return
        [
            .. words.SelectMany(word => Editions(snapshot, word)),
            .. words.SelectMany(word => Entries(pages, word)),
            .. Bodies(snapshot, words[^1]),
            .. words.SelectMany(word => Page(byWord, word)).Distinct(),
        ];
    }

    private static Dictionary<string, Suggestion> ByWord(IReadOnlyList<SitePage> pages) => pages
        .SelectMany(page => page.Synonyms.Select(word => (Word: word, Suggestion: new Suggestion(page.Route, page.Name, ""))))
        .Concat(Consoles)
        .ToDictionary(s => s.Word, s => s.Suggestion, StringComparer.Ordinal);

    private static IEnumerable<Suggestion> Page(Dictionary<string, Suggestion> byWord, string word) =>
        Nearest.To(word, byWord.Keys) is { } near ? [byWord[near]] : [];

    /// <summary>The addresses with that word; without any, those with the nearest word, such as a name with a typing error.</summary>
    private static IEnumerable<Suggestion> Entries(IReadOnlyList<SitePage> pages, string typed)
    {
        var entries = pages.SelectMany(p => p.Entries).ToArray();
        var word = Folding.Slug(typed);
        var exact = entries.Where(e => e.Words.Contains(word, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (exact.Length == 0 && word.Length >= ShortestName)
        {
            var names = entries.SelectMany(e => e.Words).Where(w => w.Length >= ShortestName);
            exact = Nearest.To(word, names) is { } near ? [.. entries.Where(e => e.Words.Contains(near, StringComparer.Ordinal))] : [];
        }

        return exact.Select(e => new Suggestion(e.Path, e.Name, ""));
    }

    private static IEnumerable<Suggestion> Editions(Snapshot snapshot, string word)
    {
        if (word.Length == YearLength && EditionResource.Editions.Suggest(snapshot, [word]) is { } path)
        {
            var year = path[(path.LastIndexOf('/') + 1)..];
            yield return new($"{PagePaths.Editions}/{year}", $"Palmarès {year}", "");
        }
    }

    /// <summary>Search results by name or by code; results by kind or by place are left out.</summary>
    private static IEnumerable<Suggestion> Bodies(Snapshot snapshot, string word) =>
        ((ResultPage<SearchHit>?)SearchResource.Search
            .Query(snapshot, [new("q", word.Replace('-', ' ')), new("limit", $"{Found}")], []).Page)?.Rows
            .Where(h => h.Thing.Type != SearchItem.EditionType)
            .Select(h => new Suggestion(PagePaths.Of(h.Thing), h.Thing.Name, h.Thing.Detail)) ?? [];

    private static string WithoutSuffix(string word) => word.LastIndexOf('.') is var dot and > 0 ? word[..dot] : word;
}

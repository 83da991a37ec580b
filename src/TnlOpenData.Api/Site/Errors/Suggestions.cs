using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Catalogue;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Site.Errors;

/// <summary>A page that may have been meant.</summary>
public sealed record Suggestion(string Path, string Name, string Detail)
{
    public static Suggestion Of(Collectivity body) =>
        new(PagePaths.Collectivity(body.Id), body.Name, string.Join(", ", ((string[])[Labels.Kind(body.Kind), Labels.Place(body)]).Where(t => t.Length > 0)));
}

/// <summary>
/// What was probably meant by an address that leads nowhere: a page by one of its words, an edition by its year, and whatever
/// the search finds for its last word.
/// </summary>
internal static class Suggestions
{
    private const int Found = 5;
    private const int YearLength = 4;

    private static readonly Dictionary<string, (string Path, string Name)> Pages = new(StringComparer.Ordinal)
    {
        ["accueil"] = (PagePaths.Home, "Accueil"),
        ["palmares"] = (PagePaths.Explorer, "Le palmarès"),
        ["laureats"] = (PagePaths.Explorer, "Le palmarès"),
        ["collectivites"] = (PagePaths.Explorer, "Le palmarès"),
        ["editions"] = (PagePaths.Editions, "Les éditions"),
        ["carte"] = (PagePaths.Map, "La carte"),
        ["statistiques"] = (PagePaths.Statistics, "Les statistiques"),
        ["donnees"] = (PagePaths.Data, "Les données"),
        ["telechargements"] = (PagePaths.Data, "Les données"),
        ["documentation"] = ("/docs", "Documentation de l’API"),
        ["graphiql"] = ("/graphiql", "Console GraphQL"),
    };

    public static IReadOnlyList<Suggestion> Of(Snapshot snapshot, string path)
    {
        var words = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(WithoutSuffix).ToArray();
        return words.Length == 0 ? [] : [.. words.SelectMany(w => Editions(snapshot, w)), .. Bodies(snapshot, words[^1]), .. words.SelectMany(Page).Distinct()];
    }

    private static IEnumerable<Suggestion> Page(string word) =>
        Nearest.To(word, Pages.Keys) is { } near ? [new(Pages[near].Path, Pages[near].Name, "")] : [];

    private static IEnumerable<Suggestion> Editions(Snapshot snapshot, string word) =>
        word.Length == YearLength && EditionResource.Editions.Suggest(snapshot, [word]) is { } path ? [new(path, $"Palmarès {path[(path.LastIndexOf('/') + 1)..]}", "")] : [];

    /// <summary>What the name or the code of leads here; what merely lies in the place does not.</summary>
    private static IEnumerable<Suggestion> Bodies(Snapshot snapshot, string word) =>
        ((Page<SearchHit>?)SearchResource.Search.Ask(snapshot, [new("q", word.Replace('-', ' ')), new("limit", $"{Found}")], []).Page)?.Rows
            .Where(h => h.MatchedBy is not ("kind" or "place") && h.Thing.Type != SearchThing.EditionType)
            .Select(h => Suggested(h.Thing)) ?? [];

    private static Suggestion Suggested(SearchThing thing) => thing.Type switch
    {
        SearchThing.CollectivityType => new(PagePaths.Collectivity(thing.Id), thing.Name, thing.Detail),
        var type => new($"{PagePaths.Explorer}?{type}={thing.Id}", thing.Name, thing.Detail),
    };

    private static string WithoutSuffix(string word) => word.LastIndexOf('.') is var dot and > 0 ? word[..dot] : word;
}

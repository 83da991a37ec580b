using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>The first ten search hits while a text is typed, with as little as a list of suggestions shows.</summary>
public static class SuggestResource
{
    private const int Most = 10;

    [Listed(195)]
    public static readonly Resource<SearchHit> Suggest = new("suggest")
    {
        Title = "Suggestions",
        Description = $"Les {Most} premières réponses de la recherche pendant la frappe : de quoi remplir une liste sous un champ.",
        Rows = s => SearchIndex.Of(s).Everything,
        DefaultSort = "",
        DefaultSortText = "la même justesse que la recherche",
        Columns =
        [
            .. SearchResource.Search.Columns.Where(c => c.Name is "type" or "id" or "name" or "detail" or "code" or "because"),
            new("status", ColumnType.Text, h => Cell.Of(Status(h.Thing)))
            {
                Title = "Recensement",
                ClosedList = "territories.status",
                Description = "labelled, badge-only ou not-known-to-be-labelled ; vide pour ce qui n’est ni un lauréat ni un territoire.",
                Example = "labelled",
            },
            new("latest_edition", ColumnType.Integer, h => Cell.Of(Latest(h.Thing)?.Award.Edition))
            {
                Title = "Dernière édition",
                Description = "Dernière édition où ce lauréat est recensé.",
                Example = "2025",
            },
            new("latest_level", ColumnType.Text, h => Cell.Of(Level(h.Thing)))
            {
                Title = "Dernier niveau",
                Description = "Son niveau dans cette édition, en toutes lettres, avec « (supposé) » ou « (déduit) » s’il l’est.",
                Example = "Or",
            },
        ],
        Filters = [new HitFilter(Most) { Description = SearchResource.TypedText, Example = "échi" }],
    };

    private static string? Level(SearchItem item) =>
        Latest(item) is { } award ? LevelWords.Of(award) + DoubtWords.Bracket(award) : null;

    private static AwardView? Latest(SearchItem item) => item.Collectivity?.Awards is [.., var latest] ? latest : null;

    private static string? Status(SearchItem item) => item switch
    {
        { Collectivity: { } body } => LabelStatus.Of(body),
        { Territory: { } place } => place.Status,
        _ => null,
    };
}

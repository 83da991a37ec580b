using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Search;
using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Search among collectivities, départements, régions and editions.</summary>
public static class SearchResource
{
    internal static readonly string TypedText = $"Ce que l’on cherche, comme on le tape. Les {SearchText.MostCharacters} premiers "
        + $"caractères et les {SearchText.MostWords} premiers mots comptent.";

    private const string KindText = "Nature de la collectivité ou du territoire ; vide pour ce qui n’en est pas un.";

    private static readonly string[] Kinds =
        [.. CodeLabels.Of("collectivities.kind").Select(k => k.Code).Union(TerritoryKinds.All, StringComparer.Ordinal)];

    [Listed(190)]
    public static readonly Resource<SearchHit> Search = new("search")
    {
        Title = "Recherche",
        Description = "Cherche parmi les collectivités lauréates, les communes, intercommunalités, départements et régions de France, les "
            + "éditions, les niveaux, les mentions et les domaines : par leurs propres noms et codes, un ancien nom, le nom imprimé par "
            + "une source, un sigle, un code postal, un code INSEE, un SIREN ; un département, une région, un code postal ou une édition à "
            + "côté du nom précisent lequel. Sans égard à la casse, aux accents, aux traits d’union, aux apostrophes, aux articles, à "
            + "l’ordre des mots, à « St » pour « Saint » ni à une faute de frappe. Un voisin n’est jamais une réponse ; plusieurs "
            + "premières réponses de même nom sont des homonymes.",
        Rows = s => SearchIndex.Of(s).Everything,
        DefaultSort = "",
        DefaultSortText = "la justesse (nom ou code entier, nom qui commence ainsi, mots du nom, faute de frappe), puis les lauréats, puis "
            + "le nombre d’habitants",
        PathOf = TargetOf,
        PlaceOf = h => h.Thing is { Longitude: { } longitude, Latitude: { } latitude } ? new Place(longitude, latitude) : null,
        Columns =
        [
            new("type", ColumnType.Text, h => Cell.Of(h.Thing.Type))
            {
                Title = "Type",
                ClosedList = "search.type",
                Description = "collectivity (lauréat), territory (commune ou intercommunalité qui n’est pas recensée parmi les lauréats), "
                    + "departement, region, edition, level, mention ou domain.",
                Example = "collectivity",
                CanBeEmpty = false,
            },
            new("id", ColumnType.Code, h => Cell.Of(h.Thing.Id))
            {
                Title = "Identifiant",
                Description = "Identifiant de la collectivité ou du territoire, code du département ou de la région, année de l’édition, "
                    + "échelle et code du niveau, code de la mention ou du domaine.",
                Example = "echirolles",
                CanBeEmpty = false,
            },
            new("name", ColumnType.Text, h => Cell.Of(h.Thing.Name))
            {
                Title = "Nom",
                Description = "Nom de ce qui a été trouvé.",
                Example = "Échirolles",
                CanBeEmpty = false,
                SortKey = h => Cell.Of(Folding.Fold(h.Thing.Name)),
            },
            new("code", ColumnType.Code, h => Cell.Of(h.Thing.Code))
            {
                Title = "Code",
                Description = "Code INSEE ou SIREN ; vide pour ce qui n’en a pas.",
                Example = "38151",
            },
            new("detail", ColumnType.Text, h => Cell.Of(h.Thing.Detail))
            {
                Title = "Précision",
                Description = "Nature, département et codes postaux, pour distinguer les homonymes.",
                Example = "Commune, Isère (38), 38130",
                CanBeEmpty = false,
            },
            new("matched_by", ColumnType.Text, h => Cell.Of(h.MatchedBy))
            {
                Title = "Trouvé par",
                ClosedList = "search.matched_by",
                Description = "Le plus faible de ce qui a mené ici : name (nom), published_name (nom imprimé par une source), former_name "
                    + "(ancien nom, commune déléguée ou arrondissement), postal_code, code, member (intercommunalité de la commune nommée) "
                    + "ou typo (faute de frappe).",
                Example = "name",
                CanBeEmpty = false,
            },
            new("because", ColumnType.Text, h => Cell.Of(h.Because))
            {
                Title = "Pourquoi",
                Description = "Pourquoi cette réponse, en français.",
                Example = "porte exactement ce nom",
                CanBeEmpty = false,
            },
            new("awards_count", ColumnType.Integer, h => Cell.Of(h.Thing.AwardsCount))
            {
                Title = "Distinctions recensées",
                Description = "Nombre de distinctions recensées de la collectivité, ou dans le département, la région ou l’édition. "
                    + "D’autres peuvent exister sans être recensées.",
                Example = "5",
                CanBeEmpty = false,
            },
            Of("kind", h => Cell.Of(h.Thing.Kind)) with
            {
                DescribedBy = null, Title = "Nature", Description = KindText, Example = "commune",
            },
            Of("departement_code", h => Cell.Of(h.Thing.DepartementCode)),
            Of("region_code", h => Cell.Of(h.Thing.RegionCode)),
            Of("longitude", h => Cell.Of(h.Thing.Longitude)),
            Of("latitude", h => Cell.Of(h.Thing.Latitude)),
            SharedColumns.Links<SearchHit>(h => [SharedColumns.Link("target", TargetOf(h))], "target"),
        ],
        Filters =
        [
            new HitFilter
            {
                Description = TypedText,
                Example = "saint egreve",
            },
            new ChoiceFilter<SearchHit>("type", h => h.Thing.Type, _ => SearchItem.Types)
            {
                Description = "Type de ce qui est trouvé.",
                Example = "collectivity",
            },
            new ChoiceFilter<SearchHit>("kind", h => h.Thing.Kind, _ => Kinds)
            {
                Description = $"Nature de la collectivité ou du territoire ; « {Filter.None} » : ce qui n’en est pas une.",
                Example = "commune",
                MayBeAbsent = true,
            },
            new ChoiceFilter<SearchHit>("departement", h => h.Thing.DepartementCode, _ => Cog.DepartementCodes)
            {
                Description = $"Code de département, avec ses zéros et ses lettres ; « {Filter.None} » : aucun.",
                Example = "38",
                MayBeAbsent = true,
            },
            new ChoiceFilter<SearchHit>("region", h => h.Thing.RegionCode, _ => Cog.RegionCodes)
            {
                Description = $"Code de région ; « {Filter.None} » : aucune.",
                Example = "84",
                MayBeAbsent = true,
            },
        ],
    };

    /// <summary>A column of collectivities; empty for hits of other types.</summary>
    private static Column<SearchHit> Of(string name, Func<SearchHit, Cell> read)
    {
        var column = AllTables.Collectivities[name];
        return new(name, column.Type, read) { DescribedBy = column.DescribedBy };
    }

    private static string TargetOf(SearchHit hit) => hit.Thing.Type switch
    {
        SearchItem.TerritoryType => $"/territories/{hit.Thing.Id}",
        SearchItem.LevelType => LevelTarget(hit.Thing.Id.Split('/')),
        SearchItem.MentionType => $"/mentions?mention={hit.Thing.Id}",
        SearchItem.DomainType => $"/domains?domain={hit.Thing.Id}",
        SearchItem.DepartementType => $"/collectivities?departement={hit.Thing.Id}",
        SearchItem.RegionType => $"/collectivities?region={hit.Thing.Id}",
        SearchItem.EditionType => $"/editions/{hit.Thing.Id}",
        _ => $"/collectivities/{hit.Thing.Id}",
    };

    private static string LevelTarget(string[] id) => $"/awards?scale={id[0]}&level={id[1]}";
}

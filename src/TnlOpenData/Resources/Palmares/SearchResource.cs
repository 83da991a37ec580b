using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Search;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Search among collectivities, départements, régions and editions.</summary>
public static class SearchResource
{
    [Listed(190)]
    public static readonly Resource<SearchHit> Search = new("search")
    {
        Title = "Recherche",
        Description = "Cherche parmi les collectivités lauréates, leurs départements, leurs régions et les éditions : par le nom, un "
            + "ancien nom, le nom imprimé par une source, un sigle, un code INSEE, un SIREN, un lieu. Sans égard à la casse, aux accents, "
            + "aux traits d’union, aux apostrophes, aux articles, à l’ordre des mots, à « St » pour « Saint » ni à une faute de frappe. "
            + "Le nom ou le code exact vient d’abord.",
        Rows = s => SearchIndex.Of(s).Everything,
        DefaultSort = "",
        DefaultSortText = "la pertinence (nom ou code exact, nom qui commence ainsi, mots du nom, faute de frappe, lieu), puis le nombre "
            + "de distinctions",
        PathOf = TargetOf,
        PlaceOf = h => h.Thing is { Longitude: { } longitude, Latitude: { } latitude } ? new Place(longitude, latitude) : null,
        Columns =
        [
            new("type", ColumnType.Text, h => Cell.Of(h.Thing.Type))
            {
                Title = "Type",
                ClosedList = "search.type",
                Description = "collectivity, departement, region ou edition.",
                Example = "collectivity",
                CanBeEmpty = false,
            },
            new("id", ColumnType.Code, h => Cell.Of(h.Thing.Id))
            {
                Title = "Identifiant",
                Description = "Identifiant de la collectivité, code du département ou de la région, année de l’édition.",
                Example = "echirolles",
                CanBeEmpty = false,
            },
            new("name", ColumnType.Text, h => Cell.Of(h.Thing.Name))
            {
                Title = "Nom",
                Description = "Nom de ce qui a été trouvé.",
                Example = "Échirolles",
                CanBeEmpty = false,
                SortKey = h => Cell.Of(h.Thing.SortName),
            },
            new("detail", ColumnType.Text, h => Cell.Of(h.Thing.Detail))
            {
                Title = "Précision",
                Description = "Nature et département, pour distinguer les homonymes.",
                Example = "Commune, Isère",
                CanBeEmpty = false,
            },
            new("matched_by", ColumnType.Text, h => Cell.Of(h.MatchedBy))
            {
                Title = "Trouvé par",
                ClosedList = "search.matched_by",
                Description = "Le plus faible de ce qui a mené ici : name (nom), published_name (nom imprimé par une source), code, kind "
                    + "(nature seule), place (lieu) ou typo (à une faute de frappe près).",
                Example = "name",
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
            Of("kind", h => Cell.Of(h.Thing.Kind)),
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
                Description = $"Ce que l’on cherche, comme on le tape. Les {SearchText.MostCharacters} premiers caractères et les "
                    + $"{SearchText.MostWords} premiers mots comptent.",
                Example = "saint egreve",
            },
            new ChoiceFilter<SearchHit>("type", h => h.Thing.Type, _ => SearchItem.Types)
            {
                Description = "Type de ce qui est trouvé.",
                Example = "collectivity",
            },
            new ChoiceFilter<SearchHit>("kind", h => h.Thing.Kind, SharedColumns.ChoicesOf("collectivities.kind"))
            {
                Description = $"Nature de la collectivité ; « {Filter.None} » : ce qui n’en est pas une.",
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
        SearchItem.DepartementType => $"/collectivities?departement={hit.Thing.Id}",
        SearchItem.RegionType => $"/collectivities?region={hit.Thing.Id}",
        SearchItem.EditionType => $"/editions/{hit.Thing.Id}",
        _ => $"/collectivities/{hit.Thing.Id}",
    };
}

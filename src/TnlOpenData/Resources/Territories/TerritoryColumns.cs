using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Territories;

/// <summary>The columns of the list of territories.</summary>
internal static class TerritoryColumns
{
    public static IReadOnlyList<Column<TerritoryView>> Identity { get; } =
    [
        new("id", ColumnType.Code, t => Cell.Of(t.Id))
        {
            Title = "Identifiant",
            Description = "Code INSEE d’une commune, SIREN d’une intercommunalité, « departement-38 », « region-84 ».",
            Example = "38151",
            CanBeEmpty = false,
        },
        new("kind", ColumnType.Text, t => Cell.Of(t.Kind))
        {
            Title = "Nature",
            ClosedList = "territories.kind",
            Description = "commune, communaute-communes, communaute-agglomeration, communaute-urbaine, metropole, metropole-lyon, ept "
                + "(établissement public territorial du Grand Paris), departement (ou collectivité d’outre-mer) ou region.",
            Example = "commune",
            CanBeEmpty = false,
        },
        Code(
            "code",
            "Code",
            "Code INSEE, ou SIREN d’une intercommunalité. Un département et une région peuvent avoir le même.",
            "38151",
            t => t.Code)
            with { CanBeEmpty = false },
        new("name", ColumnType.Text, t => Cell.Of(t.Name))
        {
            Title = "Nom",
            Description = "Nom de la liste de référence.",
            Example = "Échirolles",
            CanBeEmpty = false,
            SortKey = t => Cell.Of(t.SortName),
        },
        Code(
            "siren",
            "SIREN",
            "SIREN d’une commune ou d’une intercommunalité. Il peut changer ; vide s’il n’est pas dans la source.",
            "213801517",
            t => t.Siren),
        Code(
            "departement_code",
            "Code du département",
            "Code de son département, ou de celui où vivent la plupart de ses habitants.",
            "38",
            t => t.Departement?.Code),
        Text("departement_name", "Département", "Nom de ce département.", "Isère", t => t.Departement?.Name),
        Code(
            "region_code",
            "Code de la région",
            "Code de sa région ; vide pour une région et pour l’outre-mer sans région.",
            "84",
            t => t.Region?.Code),
        Text("region_name", "Région", "Nom de cette région.", "Auvergne-Rhône-Alpes", t => t.Region?.Name),
        Code(
            "epci_siren",
            "SIREN de l’intercommunalité",
            "SIREN de l’intercommunalité à fiscalité propre dont la commune est membre.",
            "200040715",
            t => t.Epci?.Code),
        Text("epci_name", "Intercommunalité", "Nom de cette intercommunalité.", "Grenoble-Alpes-Métropole", t => t.Epci?.Name),
        Code(
            "ept_siren",
            "SIREN de l’établissement public territorial",
            "SIREN de l’établissement public territorial du Grand Paris dont la commune est membre.",
            "200057875",
            t => t.Ept?.Code),
        Text("ept_name", "Établissement public territorial", "Nom de cet établissement.", "Est Ensemble", t => t.Ept?.Name),
        new("population", ColumnType.Integer, t => Cell.Of(t.Population))
        {
            Title = "Population",
            Description = "Population municipale ; vide si elle n’est pas dans la source.",
            Example = "37491",
        },
        new("population_year", ColumnType.Integer, t => Cell.Of(t.PopulationYear))
        {
            Title = "Année de la population",
            Description = "Année de cette population.",
            Example = "2023",
        },
        new("communes_count", ColumnType.Integer, t => Cell.Of(t.CommunesCount))
        {
            Title = "Nombre de communes",
            Description = "Nombre de communes de l’intercommunalité, du département ou de la région ; vide pour une commune.",
            Example = "49",
        },
        new("postal_codes", ColumnType.List, t => Cell.Of(t.PostalCodes))
        {
            Title = "Codes postaux",
            Description = "Codes postaux de la commune. Un code postal dessert souvent plusieurs communes.",
            Example = "38130",
            CanBeEmpty = false,
        },
        new("former_names", ColumnType.List, t => Cell.Of([.. t.FormerCommunes.Select(f => f.Name).Distinct(StringComparer.Ordinal)]))
        {
            Title = "Noms d’anciennes communes",
            Description = "Noms des anciennes communes, communes déléguées ou associées et arrondissements qui vivent dans cette commune.",
            Example = "Annecy-le-Vieux|Seynod",
            CanBeEmpty = false,
        },
        Number(
            "longitude",
            "Longitude",
            "Longitude (WGS 84) du centre de ses contours de 2018 ; vide s’ils ne sont pas connus.",
            "5.71534",
            t => t.Longitude),
        Number("latitude", "Latitude", "Latitude (WGS 84) du même point.", "45.14605", t => t.Latitude),
    ];

    public static IReadOnlyList<Column<TerritoryView>> Laureates { get; } =
    [
        new("status", ColumnType.Text, t => Cell.Of(t.Status))
        {
            Title = "Recensement",
            ClosedList = "territories.status",
            Description = "labelled (au moins une distinction recensée qui n’est pas un badge, ou dont le niveau n’est pas connu), "
                + "badge-only (seulement des badges, hors label) ou not-known-to-be-labelled (aucune : le recensement est incomplet).",
            Example = "labelled",
            CanBeEmpty = false,
        },
        Code(
            "collectivity_id",
            "Collectivité lauréate",
            "Identifiant de la fiche de lauréat de ce territoire ; vide s’il n’en a pas.",
            "echirolles",
            t => t.Collectivity?.Collectivity.Id),
        new("editions", ColumnType.List, t => Cell.Of([.. Awards(t).Select(a => Year(a))]))
        {
            Title = "Éditions",
            Description = "Éditions où il est recensé parmi les lauréats.",
            Example = "2021|2022",
            CanBeEmpty = false,
        },
        AllTables.Awards["edition"].On<TerritoryView>(t => Latest(t)?.Award, "latest_edition") with
        {
            Title = "Dernière édition", Description = "La dernière de ces éditions.", Example = "2025", CanBeEmpty = true,
        },
        Level("level", "latest_level", "Niveau reçu dans cette édition, s’il est connu exactement."),
        Level("level_low", "latest_level_low", "Plus bas niveau possible, pour une fourchette."),
        Level("level_high", "latest_level_high", "Plus haut niveau possible, pour une fourchette."),
        AllTables.Awards["level_status"].On<TerritoryView>(t => Latest(t)?.Award, "latest_level_status") with { CanBeEmpty = true },
        Many(
            "laureates_above",
            "Lauréats qui le contiennent",
            "Intercommunalité, département et région lauréats auxquels il appartient.",
            t => t.LaureatesAbove),
        Many(
            "laureates_below",
            "Lauréats qu’il contient",
            "Communes lauréates d’une intercommunalité ; lauréats d’un département ou d’une région.",
            t => t.LaureatesBelow),
    ];

    public static IReadOnlyList<Column<TerritoryView>> Answer { get; } =
    [
        Code(
            "namesake_id",
            "Homonyme de code",
            "Identifiant du département ou de la région qui a le même code.",
            "region-84",
            t => t.Namesake?.Id),
        Text("asked", "Demandé", "Ce qui a été demandé, pour un territoire demandé seul ; vide dans une liste.", "38151", t => t.Asked),
        new("matched_by", ColumnType.Text, t => Cell.Of(t.MatchedBy))
        {
            Title = "Trouvé par",
            ClosedList = "territories.matched_by",
            Description = "id, code, former_code (ancien code, commune déléguée ou arrondissement), siren ou collectivity_id ; vide dans "
                + "une liste.",
            Example = "id",
        },
        Number("distance_km", "Distance", "Kilomètres à vol d’oiseau depuis le point de near ; vide sans near.", "3.2", t => t.DistanceKm),
    ];

    private static IEnumerable<AwardView> Awards(TerritoryView territory) => territory.Collectivity?.Awards ?? [];

    private static AwardView? Latest(TerritoryView territory) => territory.Collectivity?.Awards is [.., var latest] ? latest : null;

    private static string Year(AwardView award) => award.Award.Edition.ToString(CultureInfo.InvariantCulture);

    private static Column<TerritoryView> Code(
        string name, string title, string description, string example, Func<TerritoryView, string?> read) =>
        new(name, ColumnType.Code, t => Cell.Of(read(t))) { Title = title, Description = description, Example = example };

    private static Column<TerritoryView> Text(
        string name, string title, string description, string example, Func<TerritoryView, string?> read) =>
        new(name, ColumnType.Text, t => Cell.Of(read(t))) { Title = title, Description = description, Example = example };

    private static Column<TerritoryView> Number(
        string name, string title, string description, string example, Func<TerritoryView, double?> read) =>
        new(name, ColumnType.Number, t => Cell.Of(read(t))) { Title = title, Description = description, Example = example };

    private static Column<TerritoryView> Level(string column, string name, string description) =>
        AllTables.Awards[column].On<TerritoryView>(t => Latest(t)?.Award, name) with { Description = description, CanBeEmpty = true };

    private static Column<TerritoryView> Many(
        string name, string title, string description, Func<TerritoryView, IEnumerable<CollectivityView>> read) =>
        new(name, ColumnType.Tree, t => Cell.Of(
            string.Join('|', read(t).Select(c => c.Collectivity.Id)),
            [.. read(t).Select(Laureate)]))
        {
            Title = title,
            Description = $"{description} Dans les formats à plat : leurs identifiants, séparés par « | ».",
            Example = "grenoble-alpes-metropole",
            IsMany = true,
            CanBeEmpty = false,
            Shape = LaureateShape,
        };

    private static Column[] LaureateShape =>
    [
        AllTables.Collectivities["id"], AllTables.Collectivities["name"], AllTables.Collectivities["kind"],
        new Column("status", ColumnType.Text)
        {
            ClosedList = "territories.status", Description = "labelled ou badge-only.", Example = "labelled", CanBeEmpty = false,
        },
        new Column("editions", ColumnType.List)
        {
            Description = "Éditions où il est recensé.", Example = "2021|2022", CanBeEmpty = false,
        },
    ];

    private static Field[] Laureate(CollectivityView laureate) =>
    [
        new("id", Cell.Of(laureate.Collectivity.Id)),
        new("name", Cell.Of(laureate.Collectivity.Name)),
        new("kind", Cell.Of(laureate.Collectivity.Kind)),
        new("status", Cell.Of(LabelStatus.Of(laureate))),
        new("editions", Cell.Of([.. laureate.Awards.Select(Year)])),
    ];
}

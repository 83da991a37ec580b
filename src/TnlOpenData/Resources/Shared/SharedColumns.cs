using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Shared;

/// <summary>Columns and filters that several lists share, so that they are the same in each.</summary>
internal static class SharedColumns
{
    public static IEnumerable<Column<T>> SourceColumns<T>(Func<T, Source?> source) =>
    [
        AllTables.Sources["title"].On(source, "source_title") with { Title = "Source : titre" },
        AllTables.Sources["title_status"].On(source, "source_title_status") with
        {
            Title = "Source : statut du titre",
            CanBeEmpty = false,
        },
        AllTables.Sources["publisher"].On(source, "source_publisher") with { Title = "Source : éditeur" },
        AllTables.Sources["url"].On(source, "source_url") with { Title = "Source : adresse", CanBeEmpty = false },
    ];

    public static Column<T> NameColumn<T>(Func<T, Collectivity?> collectivity) =>
        AllTables.Collectivities["name"].On(collectivity) with
        {
            SortKey = row => Cell.Of(collectivity(row) is { } c ? Folding.Fold(c.Name) : null),
        };

    public static Column<T> Links<T>(Func<T, Field[]> links, params string[] names) =>
        new("links", ColumnType.Link, row => Cell.Of("", links(row)))
        {
            Title = "Liens",
            Description = "Adresses de ce que la ligne désigne, dans ce service.",
            CanBeEmpty = false,
            Shape = [.. names.Select(n => new Column(n, ColumnType.Link) { CanBeEmpty = false })],
        };

    /// <summary>The same, where only the first link is always there and any other may be null.</summary>
    public static Column<T> LinksThatMayBeAbsent<T>(Func<T, Field[]> links, params string[] names) => Links(links, names) with
    {
        Shape = [.. names.Select((n, i) => new Column(n, ColumnType.Link) { CanBeEmpty = i > 0 })],
    };

    public static Field Link(string name, string path) => new(name, Cell.Link(path));

    public static Func<Snapshot, IReadOnlyList<string>> ChoicesOf(string column) => s => s.DescribeColumn(column)?.Choices ?? [];

    public static ChoiceFilter<T> Collectivity<T>(Func<T, string?> id) => new(
        "collectivity",
        id,
        s => [.. s.Data.Collectivities.Select(c => c.Id)])
    {
        Description = "Identifiant, SIREN ou code INSEE d’une collectivité.",
        Example = "echirolles",
        Alias = (s, key) => s.Collectivity(key)?.Collectivity.Id,
    };

    public static EditionFilter<T> Edition<T>(Func<T, int?> year, string name = "edition") => new(name, year)
    {
        Description = "Année d’une édition, ou intervalle d’années.",
        Example = "2018",
    };

    public static ChoiceFilter<T> Scale<T>(Func<T, string?> scale) => new("scale", scale, ChoicesOf("scales.scale"))
    {
        Description = "Échelle de niveaux : copylefts (2016-2024) ou badge-metals (depuis 2025).",
        Example = "copylefts",
        NamesScales = true,
    };

    public static ChoiceFilter<T> Domain<T>(Func<T, string?> code) => new(
        "domain",
        code,
        s => [.. s.Data.Domains.Select(d => d.Code).Distinct(StringComparer.Ordinal)])
    {
        Description = "Code d’un domaine d’évaluation.",
        Example = "logiciels-libres",
    };

    /// <summary>The <c>q</c> filter of a list searched by the texts of its rows.</summary>
    public static SearchFilter<T> Search<T>(
        Func<Snapshot, IReadOnlyList<T>> rows,
        string example,
        Func<T, IEnumerable<string?>> texts) where T : class
    {
        return new(rows)
        {
            Texts = texts,
            Description = $"Recherche dans les textes de la ligne. {Forgiving}",
            Example = example,
        };
    }

    /// <summary>The <c>q</c> filter of a list searched by the collectivity of each row.</summary>
    public static SearchFilter<T> SearchBody<T>(
        Func<Snapshot, IReadOnlyList<T>> rows,
        Func<T, Collectivity?> body) where T : class
    {
        return new(rows)
        {
            Body = body,
            Description = "Recherche la collectivité par ses propres noms et codes, jamais par son département, sa région ou son "
                + "intercommunalité : ceux-là se demandent par departement, region et epci. " + Forgiving,
            Example = "saint egreve",
        };
    }

    private const string Forgiving = "Tous les mots doivent s’y trouver, entiers ou commencés, sans égard à la casse, aux accents, aux "
        + "traits d’union, aux apostrophes, à l’ordre, à « St » pour « Saint » ni à une faute de frappe.";

    public static ChoiceFilter<T> Source<T>(Func<T, string?> id) => new("source", id, s => [.. s.Data.Sources.Select(x => x.Id)])
    {
        Description = "Identifiant de la source qui énonce le fait.",
        Example = "adullact-2018-resultats",
    };

    public static ChoiceFilter<T> Flag<T>(string name, string description, Func<T, bool?> flag) =>
        new(name, row => flag(row) switch { true => "true", false => "false", null => null }, _ => ["true", "false", "unknown"])
        {
            Description = $"{description} ; « unknown » quand aucune source ne le dit.",
            Example = "true",
            WhenEmpty = "unknown",
        };

    public static IReadOnlyList<Filter<T>> Places<T>(Func<T, Collectivity> collectivity) =>
    [
        new ChoiceFilter<T>("kind", row => collectivity(row).Kind, ChoicesOf("collectivities.kind"))
        {
            Description = "Nature de l’organisme.",
            Example = "commune",
        },
        new ChoiceFilter<T>("departement", row => collectivity(row).DepartementCode, _ => Cog.DepartementCodes)
        {
            Description = $"Code de département, avec ses zéros et ses lettres ; « {Filter.None} » : aucun.",
            Example = "38",
            MayBeAbsent = true,
        },
        new ChoiceFilter<T>("region", row => collectivity(row).RegionCode, _ => Cog.RegionCodes)
        {
            Description = $"Code de région ; « {Filter.None} » : aucune.",
            Example = "84",
            MayBeAbsent = true,
        },
        new EpciFilter<T>((s, row) => EpciOf(s, collectivity(row))),
        new RangeFilter<T>("population", row => collectivity(row).Population)
        {
            Description = "Population, en habitants ; les organismes dont elle n’est pas connue ne répondent qu’à "
                + $"« {Filter.None} ».",
            Example = "..5000",
            MayBeAbsent = true,
        },
    ];

    /// <summary>The SIREN of the intercommunalities that a body is or lies in.</summary>
    private static IEnumerable<string?> EpciOf(Snapshot snapshot, Collectivity body) =>
        [body.EpciSiren, body.Siren, snapshot.Territories.Commune(body.Kind == "commune" ? body.InseeCode ?? "" : "")?.Ept?.Code];
}

using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>One group of awards: its values and its counts. Levels are counted, never summed.</summary>
public sealed class StatisticsRow(
    IReadOnlyList<string> by,
    IReadOnlyList<Cell> values,
    IReadOnlyList<AwardView> awards,
    Edition? edition,
    int? official,
    int regionAt)
{
    /// <summary>Columns of results grouped by région.</summary>
    private static readonly string[] OfRegions = ["region_population", "collectivities_per_million"];

    private static readonly IReadOnlyList<Column<StatisticsRow>> Measures =
    [
        Count("awards", "Distinctions recensées", "Distinctions recensées dans ce groupe.", "12", r => r._awards.Count, false),
        Count("collectivities", "Collectivités distinctes", "Collectivités différentes parmi elles.", "12", r => r.Collectivities, false),
        Count(
            "population_communes",
            "Population des communes",
            "Population totale des communes distinctes du groupe ; les autres organismes, qui couvrent les mêmes habitants, n’y sont pas "
                + "comptés.",
            "3000000",
            r => r.Population,
            false),
        Count(
            "region_population",
            "Population de la région",
            $"Habitants de la région du groupe, quand on compte par région : somme des populations municipales de {RegionPopulation.Year} "
                + "de ses communes (INSEE).",
            "8205557",
            r => r.RegionInhabitants),
        new(
            "collectivities_per_million",
            ColumnType.Number,
            r => Cell.Of(r.RegionInhabitants is { } inhabitants ? Math.Round(r.Collectivities * 1e6 / inhabitants, 2) : null))
        {
            Title = "Collectivités par million d’habitants",
            Description = "Collectivités distinctes du groupe pour un million d’habitants de sa région, quand on compte par région. Le "
                + "recensement est incomplet : ce n’est pas un taux de labellisation.",
            Example = "1.83",
        },
        Count(
            "official",
            "Nombre officiel",
            "Nombre officiel de lauréats que ce groupe devrait compter ; vide quand aucun n’est publié pour ce découpage, ou que les "
                + "sources divergent.",
            "22",
            r => r._official),
        new("official_status", ColumnType.Text, r => Cell.Of(r.OfficialStatus))
        {
            Title = "État du nombre officiel",
            ClosedList = "coverage.official_status",
            Description = "published, range (les sources divergent), not-published, ou not-applicable (le découpage ou les filtres n’ont "
                + "pas de nombre officiel).",
            Example = "published",
            CanBeEmpty = false,
        },
        new(
            "share",
            ColumnType.Number,
            r => Cell.Of(r._official is > 0 ? Math.Round((double)r._awards.Count / r._official.Value, 4) : null))
        {
            Title = "Part recensée",
            Description = "Distinctions recensées divisées par le nombre officiel, de 0 à 1 ; vide sans nombre officiel.",
            Example = "0.5455",
        },
        Count(
            "communes",
            "Communes lauréates",
            "Communes distinctes parmi les collectivités du groupe : un plancher, puisque le recensement est incomplet.",
            "7",
            r => r.Communes,
            false),
        Count(
            "communes_total",
            "Communes en tout",
            "Toutes les communes de la région, du département ou de la tranche d’habitants du groupe, sinon de France ; vide si les "
                + "filtres ou les dimensions n’ont pas de territoire propre.",
            "512",
            r => r.Denominators?.Communes(r._values).Count),
        Count(
            "population_epci",
            "Population des intercommunalités",
            "Habitants des communes membres des intercommunalités lauréates du groupe, chacune comptée une fois.",
            "450000",
            r => Inhabitants(r.Denominators?.CoveredByEpci(r._values, r.Bodies))),
        Count(
            "population_covered",
            "Population couverte",
            "Habitants des communes lauréates ou membres d’une intercommunalité lauréate du groupe, chacune comptée une fois : un "
                + "plancher. Départements, régions et syndicats n’y sont pas comptés.",
            "700000",
            r => Inhabitants(r.Denominators?.Covered(r._values, r.Bodies))),
        Count(
            "population_total",
            "Population en tout",
            "Habitants de toutes ces communes (communes_total).",
            "1298990",
            r => Inhabitants(r.Denominators?.Communes(r._values))),
        new("population_share", ColumnType.Number, r => Cell.Of(r.PopulationShare))
        {
            Title = "Part de la population",
            Description = "population_covered divisé par population_total, de 0 à 1 ; un plancher.",
            Example = "0.5389",
        },
    ];

    private readonly IReadOnlyList<Cell> _values = values;
    private readonly IReadOnlyList<AwardView> _awards = awards;
    private readonly int? _official = official;
    private readonly int _regionAt = regionAt;

    /// <summary>
    /// An official number applies only if the groups are editions, or levels of editions, and no other filter narrows the awards.
    /// </summary>
    private string OfficialStatus
    {
        get
        {
            if (edition is null)
            {
                return "not-applicable";
            }

            if (_official is not null)
            {
                return "published";
            }

            return by.Count == 1 && edition.LaureateCountLow is not null ? "range" : "not-published";
        }
    }

    private int Collectivities => _awards.Select(a => a.Collectivity).Distinct().Count();

    private int? RegionInhabitants => _regionAt < 0 ? null : RegionPopulation.Of(_values[_regionAt].Text);

    /// <summary>All communes of the area of the group; null if it has none of its own.</summary>
    internal Denominators? Denominators { get; init; }

    private IEnumerable<CollectivityView> Bodies => _awards.Select(a => a.Collectivity).Distinct();

    private int Communes => Bodies.Count(b => b.Collectivity.Kind == TerritoryKinds.Commune);

    private int Population => Bodies.Where(b => b.Collectivity.Kind == TerritoryKinds.Commune).Sum(b => b.Collectivity.Population ?? 0);

    private double? PopulationShare =>
        Inhabitants(Denominators?.Covered(_values, Bodies)) is { } covered
        && Inhabitants(Denominators?.Communes(_values)) is > 0 and var total
            ? Math.Round((double)covered / total, 4)
            : null;

    /// <summary>The columns of a result grouped by these dimensions.</summary>
    public static IReadOnlyList<Column<StatisticsRow>> Columns(IReadOnlyList<Dimension> by) =>
    [
        .. by.Select((d, i) => new Column<StatisticsRow>(d.Name, d.Column.Type, r => r.Value(i))
        {
            DescribedBy = d.Column.DescribedBy,
            CanBeEmpty = true,
            WithinScale = d.Name == "level",
            SortKey = d.Name == "level" ? r => Cell.Of(r._awards[0].Level?.Rank) : null,
        }),
        .. Measures.Where(m => by.Any(d => d.Name == "region") || !OfRegions.Contains(m.Name)),
    ];

    private Cell Value(int dimension) => _values[dimension];

    private static int? Inhabitants(IEnumerable<TerritoryView>? communes) => communes?.Sum(c => c.Population ?? 0);

    private static Column<StatisticsRow> Count(
        string name,
        string title,
        string description,
        string example,
        Func<StatisticsRow, int?> read,
        bool canBeEmpty = true) =>
        new(name, ColumnType.Integer, r => Cell.Of(read(r)))
        {
            Title = title,
            Description = description,
            Example = example,
            CanBeEmpty = canBeEmpty,
        };
}

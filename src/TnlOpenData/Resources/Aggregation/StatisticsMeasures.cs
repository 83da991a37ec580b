using TnlOpenData.Schema;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>The columns that count: what each group has, and what its counts are a share of.</summary>
internal static class StatisticsMeasures
{
    public static readonly IReadOnlyList<Column<StatisticsRow>> All =
    [
        Count("awards", "Distinctions recensées", "Distinctions recensées dans ce groupe.", "12", r => r.Awards, false),
        Count("collectivities", "Collectivités distinctes", "Collectivités différentes parmi elles.", "12", r => r.Collectivities, false),
        Count(
            "population_communes",
            "Population des communes",
            "Population totale des communes lauréates distinctes du groupe ; les autres organismes, qui couvrent les mêmes habitants, et "
                + "les badges, hors label, n’y sont pas comptés.",
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
            "Nombre annoncé par l’ADULLACT",
            "Nombre de lauréats de ce groupe, annoncé par l’ADULLACT ; vide quand aucun n’est publié pour ce découpage, ou que les "
                + "sources divergent.",
            "22",
            r => r.Official),
        new("official_status", ColumnType.Text, r => Cell.Of(r.OfficialStatus))
        {
            Title = "État du nombre annoncé par l’ADULLACT",
            ClosedList = "coverage.official_status",
            Description = "published, range (les sources divergent), not-published, ou not-applicable (le découpage ou les filtres n’ont "
                + "pas de nombre annoncé par l’ADULLACT).",
            Example = "published",
            CanBeEmpty = false,
        },
        new(
            "share",
            ColumnType.Number,
            r => Cell.Of(r.Official is > 0 ? Math.Round((double)r.Awards / r.Official.Value, 4) : null))
        {
            Title = "Part recensée",
            Description = "Distinctions recensées divisées par le nombre annoncé par l’ADULLACT, de 0 à 1 ; vide sans ce nombre.",
            Example = "0.5455",
        },
        Count(
            "communes",
            "Communes lauréates",
            "Communes distinctes parmi les lauréats du groupe, sans celles qui n’ont qu’un badge, hors label : un plancher, puisque le "
                + "recensement est incomplet.",
            "7",
            r => r.Communes,
            false),
        Count(
            "communes_total",
            "Communes en tout",
            "Toutes les communes de la région, du département ou de la tranche d’habitants du groupe, sinon de France ; vide si les "
                + "filtres ou les dimensions n’ont pas de territoire propre.",
            "512",
            r => r.Area?.Communes),
        Count(
            "population_epci",
            "Population des intercommunalités",
            "Habitants des communes membres des intercommunalités lauréates du groupe, sans celles qui n’ont qu’un badge, hors label ; "
                + "chaque commune est comptée une fois.",
            "450000",
            r => r.CoveredByEpci),
        Count(
            "population_covered",
            "Population couverte",
            "Habitants des communes lauréates ou membres d’une intercommunalité lauréate du groupe, chacune comptée une fois : un "
                + "plancher. Départements, régions, syndicats et badges, hors label, n’y sont pas comptés.",
            "700000",
            r => r.Covered),
        Count(
            "population_total",
            "Population en tout",
            "Habitants de toutes ces communes (communes_total).",
            "1298990",
            r => r.Area?.Population),
        new("population_share", ColumnType.Number, r => Cell.Of(r.PopulationShare))
        {
            Title = "Part de la population",
            Description = "population_covered divisé par population_total, de 0 à 1 ; un plancher.",
            Example = "0.5389",
        },
        Count(
            "population_year",
            "Année des populations",
            "Année des populations municipales de toutes ces communes ; vide si aucune n’est connue.",
            "2023",
            r => r.PopulationYear),
    ];

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

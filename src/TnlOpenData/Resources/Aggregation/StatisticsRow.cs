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

    internal int Awards => awards.Count;

    /// <summary>The official number of laureates of the group; null if none was published.</summary>
    internal int? Official => official;

    /// <summary>
    /// An official number applies only if the groups are editions, or levels of editions, and no other filter narrows the awards.
    /// </summary>
    internal string OfficialStatus
    {
        get
        {
            if (edition is null)
            {
                return "not-applicable";
            }

            if (official is not null)
            {
                return "published";
            }

            return by.Count == 1 && edition.LaureateCountLow is not null ? "range" : "not-published";
        }
    }

    /// <summary>The rank of the level, where the group has one.</summary>
    private int? LevelRank => Level?.Rank;

    private Level? Level => awards[0].Level;

    internal int Collectivities => awards.Select(a => a.Collectivity).Distinct().Count();

    internal int? RegionInhabitants => regionAt < 0 ? null : RegionPopulation.Of(values[regionAt].Text);

    /// <summary>All communes of the area of the group; null if it has none of its own.</summary>
    internal Denominators? Denominators { get; init; }

    /// <summary>The year of the populations of all communes.</summary>
    internal int? PopulationYear { get; init; }

    /// <summary>Those with an award of the label in the group: a badge, which is outside it, makes no laureate.</summary>
    private IEnumerable<CollectivityView> Laureates => LabelStatus.WithoutBadges(awards).Select(a => a.Collectivity).Distinct();

    private IEnumerable<CollectivityView> LaureateCommunes => Laureates.Where(b => b.Collectivity.Kind == TerritoryKinds.Commune);

    internal int Communes => LaureateCommunes.Count();

    internal int Population => LaureateCommunes.Sum(b => b.Collectivity.Population ?? 0);

    /// <summary>The communes of the area of the group and their inhabitants; null if it has none of its own.</summary>
    internal Total? Area => Denominators?.Of(values);

    /// <summary>Inhabitants of the area who live in a laureate commune or in a member of a laureate intercommunality.</summary>
    internal int? Covered => Denominators?.Covered(values, Laureates).Sum(c => c.Population ?? 0);

    /// <summary>Inhabitants of the area who live in a member of a laureate intercommunality.</summary>
    internal int? CoveredByEpci => Denominators?.CoveredByEpci(values, Laureates).Sum(c => c.Population ?? 0);

    internal double? PopulationShare =>
        Covered is { } covered && Area is { Population: > 0 and var total } ? Math.Round((double)covered / total, 4) : null;

    /// <summary>The columns of a result grouped by these dimensions.</summary>
    public static IReadOnlyList<Column<StatisticsRow>> Columns(IReadOnlyList<Dimension> by) =>
    [
        .. by.Select((d, i) => new Column<StatisticsRow>(d.Name, d.Column.Type, r => r.Value(i))
        {
            DescribedBy = d.Column.DescribedBy,
            Title = d.Column.DescribedBy is null ? d.Column.Title : null,
            Description = d.Column.DescribedBy is null ? d.Column.Description : null,
            Example = d.Column.DescribedBy is null ? d.Column.Example : null,
            CanBeEmpty = true,
            WithinScale = d.Name == "level",
            SortKey = d.Name == "level" ? r => Cell.Of(r.LevelRank) : null,
            InWords = d.Name == "level" ? r => LevelName.OfBadge(r.Level) : null,
        }),
        .. StatisticsMeasures.All.Where(m => by.Any(d => d.Name == "region") || !OfRegions.Contains(m.Name)),
    ];

    private Cell Value(int dimension) => values[dimension];
}

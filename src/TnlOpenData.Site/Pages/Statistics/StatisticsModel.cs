using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Records;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The results of the <see cref="Questions"/>, computed once for each release.</summary>
public sealed record StatisticsModel
{
    public required IReadOnlyList<EditionView> Editions { get; init; }

    /// <summary>One panel for each scale, in the order of their first editions.</summary>
    public required IReadOnlyList<ScalePanel> Scales { get; init; }

    public required GroupCounts Kinds { get; init; }

    public required RegionCounts Regions { get; init; }

    /// <summary>The share of France: one row; null without the tables of territories.</summary>
    public required GroupCounts? France { get; init; }

    /// <summary>Laureate communes by size, largest first.</summary>
    public required IReadOnlyList<CountRow> Sizes { get; init; }

    public required IReadOnlyList<EditionPair> EditionPairs { get; init; }

    public required IReadOnlyList<RecordGroup> Records { get; init; }

    private static readonly string[] FranceColumns =
    [
        "communes", "communes_total", "population_communes", "population_epci", "population_covered", "population_total",
        "population_share",
    ];

    internal static StatisticsModel Of(Snapshot snapshot) => snapshot.Cached("page of statistics", () =>
    {
        var editions = Questions.Coverage.Rows<EditionView>(snapshot);
        return new StatisticsModel
        {
            Editions = editions,
            Scales = [.. editions.Select(e => e.Edition.Scale).Distinct(StringComparer.Ordinal).Select(s => ScalePanel.Of(snapshot, s))],
            Kinds = new GroupCounts(Questions.Kinds.Query(snapshot), "kind", "awards", "collectivities"),
            Regions = RegionCounts.Of(snapshot),
            France = snapshot.Territories.IsLoaded ? new GroupCounts(Questions.France.Query(snapshot), FranceColumns) : null,
            Sizes =
            [
                .. new GroupCounts(Questions.Sizes.Query(snapshot), ["size_class", .. FranceColumns]).Rows
                    .Where(r => r.Text("size_class") is not null)
                    .OrderByDescending(r => SizeClasses.Bounds(r.Text("size_class")!).From),
            ],
            EditionPairs = [.. Questions.Movements.Rows<Movement>(snapshot).GroupBy(m => (m.From, m.To)).Select(EditionPair.Of)],
            Records = [.. RecordGroup.Of(Questions.Records.Rows<RecordRow>(snapshot))],
        };
    });
}

/// <summary>One scale with its levels and editions.</summary>
public sealed record ScalePanel(string Scale, IReadOnlyList<Level> Levels, IReadOnlyList<EditionView> Editions)
{
    internal static ScalePanel Of(Snapshot snapshot, string scale) =>
        new(scale, [.. snapshot.LevelsOf(scale)], Questions.Levels(scale).Rows<EditionView>(snapshot));
}

/// <summary>The number of recorded movements of each kind from one edition to the next.</summary>
public sealed record EditionPair(Edition From, Edition To, IReadOnlyDictionary<string, int> Movements)
{
    internal static EditionPair Of(IGrouping<(EditionView From, EditionView To), Movement> movements) => new(
        movements.Key.From.Edition,
        movements.Key.To.Edition,
        movements.CountBy(m => m.Kind, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    public int this[string kind] => Movements.GetValueOrDefault(kind);

    public bool ChangesScale => From.Scale != To.Scale;

    public string Name => $"{From.Year}\u00a0→\u00a0{To.Year}";

    /// <summary>The number of bodies recorded in the second edition.</summary>
    public int Recorded => Movements.Where(m => m.Key != Movement.NotOnRecordAgain).Sum(m => m.Value);
}

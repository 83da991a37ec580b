using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Records;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>What the page of statistics shows: the answers to its <see cref="Questions"/>, asked once for each release.</summary>
public sealed record StatisticsModel
{
    public required IReadOnlyList<EditionView> Editions { get; init; }

    /// <summary>In the order of their first editions: each is drawn on its own.</summary>
    public required IReadOnlyList<ScalePanel> Scales { get; init; }

    public required GroupCounts Kinds { get; init; }

    public required RegionCounts Regions { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }

    public required IReadOnlyList<RecordGroup> Records { get; init; }

    internal static StatisticsModel Of(Snapshot snapshot) => snapshot.Cached("page of statistics", () =>
    {
        var editions = Questions.Coverage.Rows<EditionView>(snapshot);
        return new StatisticsModel
        {
            Editions = editions,
            Scales = [.. editions.Select(e => e.Edition.Scale).Distinct(StringComparer.Ordinal).Select(scale => new ScalePanel(scale, [.. snapshot.LevelsOf(scale)], Questions.Levels(scale).Rows<EditionView>(snapshot)))],
            Kinds = new GroupCounts(Questions.Kinds.Ask(snapshot), "kind", "awards", "collectivities"),
            Regions = RegionCounts.Of(snapshot),
            Passages = [.. Questions.Movements.Rows<Movement>(snapshot).GroupBy(m => (m.From, m.To)).Select(g => new Passage(g.Key.From.Edition, g.Key.To.Edition, g.CountBy(m => m.Kind, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal)))],
            Records = [.. RecordGroup.Of(Questions.Records.Rows<RecordRow>(snapshot))],
        };
    });
}

/// <summary>One scale with its editions.</summary>
public sealed record ScalePanel(string Scale, IReadOnlyList<Level> Levels, IReadOnlyList<EditionView> Editions);

/// <summary>From one edition to the next: how many movements of each kind are on record.</summary>
public sealed record Passage(Edition From, Edition To, IReadOnlyDictionary<string, int> Movements)
{
    public int this[string kind] => Movements.GetValueOrDefault(kind);

    public bool ChangesScale => From.Scale != To.Scale;

    public string Name => $"{From.Year}\u00a0→\u00a0{To.Year}";

    /// <summary>How many are on record in the second edition.</summary>
    public int Recorded => Movements.Where(m => m.Key != Movement.NotOnRecordAgain).Sum(m => m.Value);
}

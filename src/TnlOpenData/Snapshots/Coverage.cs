using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>Recorded awards of one edition compared with its official number of laureates.</summary>
public sealed record Coverage
{
    public required Edition Edition { get; init; }
    public required int Recorded { get; init; }
    public required int Exact { get; init; }
    public required int Range { get; init; }
    public required int Unknown { get; init; }
    public required IReadOnlyList<LevelCoverage> Levels { get; init; }

    /// <summary><c>published</c>, <c>range</c> when sources disagree, <c>not-published</c> when none gives a number.</summary>
    public string OfficialStatus => Edition switch
    {
        { LaureateCount: not null } => "published",
        { LaureateCountLow: not null } => "range",
        _ => "not-published",
    };

    /// <summary>The announced number of laureates; its bounds where sources disagree; null if none is known.</summary>
    public (int Low, int High)? Announced => Edition switch
    {
        { LaureateCount: { } count } => (count, count),
        { LaureateCountLow: { } low, LaureateCountHigh: { } high } => (low, high),
        _ => null,
    };

    /// <summary>The scale of the edition has a badge, which no other announced number includes.</summary>
    public bool CountsBadges => Levels.Any(l => LabelStatus.IsBadge(l.Level));

    /// <summary>The badges among the recorded awards.</summary>
    public int Badges => Levels.Where(l => LabelStatus.IsBadge(l.Level)).Sum(l => l.Recorded);

    /// <summary>The recorded awards of which the level is known exactly; a badge is not a level of the label.</summary>
    public int ExactLevels => Exact - Badges;

    /// <summary>Official laureates that are not recorded, at least; null without an official number.</summary>
    public int? MissingLow => (Edition.LaureateCount ?? Edition.LaureateCountLow) - Recorded;

    /// <summary>Official laureates that are not recorded, at most; null without an official number.</summary>
    public int? MissingHigh => (Edition.LaureateCount ?? Edition.LaureateCountHigh) - Recorded;

    /// <summary>Every laureate is recorded; null without an official number.</summary>
    public bool? Complete => MissingHigh is null ? null : MissingHigh == 0;

    public static Coverage Of(Edition edition, IReadOnlyList<Award> awards, IEnumerable<Level> scale, IEnumerable<Tally> tallies)
    {
        var official = tallies.ToDictionary(t => t.Level, StringComparer.Ordinal);
        return new Coverage
        {
            Edition = edition,
            Recorded = awards.Count,
            Exact = awards.Count(a => a.Level is not null),
            Range = awards.Count(a => a.LevelStatus == "range"),
            Unknown = awards.Count(a => a.LevelStatus == "unknown"),
            Levels = [.. scale.Select(l => new LevelCoverage(l, official.GetValueOrDefault(l.Code), awards.Count(a => a.Level == l.Code)))],
        };
    }
}

/// <summary>Coverage of one level.</summary>
/// <param name="Official">The official tally; null if none was published.</param>
/// <param name="Recorded">The number of awards recorded with exactly this level.</param>
public sealed record LevelCoverage(Level Level, Tally? Official, int Recorded)
{
    public bool? Complete => Official is null ? null : Recorded == Official.LaureateCount;
}

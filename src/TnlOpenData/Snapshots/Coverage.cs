using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>What is recorded of one edition beside what is official: it says what is missing.</summary>
public sealed record Coverage
{
    public required Edition Edition { get; init; }
    public required int Recorded { get; init; }
    public required int Exact { get; init; }
    public required int Range { get; init; }
    public required int Unknown { get; init; }
    public required IReadOnlyList<LevelCoverage> Levels { get; init; }

    /// <summary><c>published</c>, <c>range</c> when sources disagree, <c>not-published</c> when none gives a number.</summary>
    public string OfficialStatus =>
        Edition.LaureateCount is not null ? "published" : Edition.LaureateCountLow is not null ? "range" : "not-published";

    public int? MissingLow => (Edition.LaureateCount ?? Edition.LaureateCountLow) - Recorded;

    public int? MissingHigh => (Edition.LaureateCount ?? Edition.LaureateCountHigh) - Recorded;

    /// <summary>Every laureate is recorded; null when no official number says how many there are.</summary>
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

/// <summary>The same for one level: the official tally, where one was published, and the awards recorded with exactly that level.</summary>
public sealed record LevelCoverage(Level Level, Tally? Official, int Recorded)
{
    public bool? Complete => Official is null ? null : Recorded == Official.LaureateCount;
}

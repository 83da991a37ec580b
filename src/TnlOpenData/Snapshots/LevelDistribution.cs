namespace TnlOpenData.Snapshots;

/// <summary>What may be drawn of the levels of an edition.</summary>
public enum LevelsKnown
{
    /// <summary>The number of laureates was announced for every level: the announced distribution.</summary>
    All,

    /// <summary>For some levels: these, and the rest of the announced total in one block.</summary>
    Some,

    /// <summary>For none, but at least half of the announced laureates is on record: what is on record.</summary>
    Recorded,

    /// <summary>For none, and less than half is on record, or no total was announced: nothing.</summary>
    None,
}

/// <summary>
/// How the levels of an edition are known. The levels of the awards on record are not a sample: who has a high level makes it known.
/// So they are drawn only where they are most of the edition; elsewhere only what was announced is.
/// </summary>
/// <param name="IsGreyed">
/// Not all levels were announced, and less than half of the announced laureates is on record, or no total was announced.
/// </param>
/// <param name="Rest">
/// The announced laureates without an announced level; null if the total is not announced, or if all levels are known.
/// </param>
public sealed record LevelDistribution(LevelsKnown Known, bool IsGreyed, int? Rest)
{
    public static LevelDistribution Of(Coverage coverage)
    {
        // Where sources disagree on the total, the larger number, as in the rate.
        int? total = coverage.Announced is { } announced ? Math.Max(announced.High, 0) : null;
        var tallied = coverage.Levels.Sum(l => l.Official?.LaureateCount ?? 0);
        var hasTallies = coverage.Levels.Any(l => l.Official is not null);
        var isComplete = hasTallies
            && (tallied >= total || coverage.Levels.All(l => l.Official is not null || LabelStatus.IsBadge(l.Level)));
        if (isComplete)
        {
            return new(LevelsKnown.All, IsGreyed: false, Rest: total > tallied ? total - tallied : null);
        }

        var isMostlyRecorded = total is { } count && coverage.Recorded * 2 >= count;
        var known = (hasTallies, isMostlyRecorded) switch
        {
            (true, _) => LevelsKnown.Some,
            (false, true) => LevelsKnown.Recorded,
            _ => LevelsKnown.None,
        };
        return new(known, !isMostlyRecorded, total - tallied);
    }
}

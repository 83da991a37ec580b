using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Timeline;

/// <summary>What is known of one body in one edition: the level, or the kind of absence.</summary>
public enum TimelineState
{
    Exact,
    Range,
    Unknown,

    /// <summary>No award is recorded, and the record of the edition may be incomplete.</summary>
    NotRecorded,

    /// <summary>No award, in an edition whose laureates are all recorded.</summary>
    NotLabelled,
}

/// <summary>One edition on the timeline of one body.</summary>
/// <param name="Movement">Since the previous edition; null if neither has an award.</param>
public sealed record TimelineEntry(EditionView Edition, AwardView? Award, Movement? Movement)
{
    public int Year => Edition.Edition.Year;

    public string Scale => Edition.Edition.Scale;

    public TimelineState State => Award switch
    {
        { Level: not null } => TimelineState.Exact,
        { LevelLow: not null, LevelHigh: not null } => TimelineState.Range,
        not null => TimelineState.Unknown,
        _ => Edition.Coverage.Complete == true ? TimelineState.NotLabelled : TimelineState.NotRecorded,
    };

    public bool IsAssumed => Award is { } award && DoubtWords.IsAssumed(award);

    public bool IsDerived => Award is { } award && DoubtWords.IsDerived(award);

    /// <summary>The level with its doubts, or the kind of absence, in words.</summary>
    public string StateText => this switch
    {
        { Award: { } award } => Labels.Level(award) + DoubtWords.InFull(award),
        { State: TimelineState.NotLabelled } => "non labellisée",
        _ => "pas recensée",
    };

    public static IEnumerable<TimelineEntry> Of(
        Snapshot snapshot,
        IReadOnlyList<AwardView> awards,
        IReadOnlyList<Movement> movements) =>
        snapshot.Editions.Select(edition => new TimelineEntry(
            edition,
            awards.FirstOrDefault(a => a.Award.Edition == edition.Edition.Year),
            movements.FirstOrDefault(m => m.To == edition)));

    /// <summary>Groups adjacent entries with equal keys.</summary>
    internal static IEnumerable<IReadOnlyList<TimelineEntry>> GroupAdjacent<TKey>(
        IReadOnlyList<TimelineEntry> entries,
        Func<TimelineEntry, TKey> key)
    {
        for (var i = 0; i < entries.Count;)
        {
            var shared = key(entries[i]);
            TimelineEntry[] group = [.. entries.Skip(i).TakeWhile(e => EqualityComparer<TKey>.Default.Equals(key(e), shared))];
            yield return group;
            i += group.Length;
        }
    }
}

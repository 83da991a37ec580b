using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>How an edition stands for one body: the level as far as it is known, or the kind of its absence.</summary>
public enum TimelineState
{
    Exact,
    Range,
    Unknown,

    /// <summary>No award is on record, and the record of the edition is not known to be complete: it says nothing.</summary>
    NotRecorded,

    /// <summary>No award, in an edition whose laureates are all on record.</summary>
    NotLabelled,
}

/// <summary>One edition on the timeline of one body.</summary>
/// <param name="Movement">Against the previous edition; null where neither has an award.</param>
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

    public static IEnumerable<TimelineEntry> Of(Snapshot snapshot, CollectivityView view, IReadOnlyList<Movement> movements) =>
        snapshot.Editions.Select(edition => new TimelineEntry(
            edition,
            view.Awards.FirstOrDefault(a => a.Award.Edition == edition.Edition.Year),
            movements.FirstOrDefault(m => m.To == edition)));
}

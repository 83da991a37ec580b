using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>Whether a place or a body is on record as labelled: the same words wherever this is said.</summary>
public static class LabelStatus
{
    public const string Labelled = "labelled";

    /// <summary>Only badges are on record. A badge is an entry distinction beside the label, not a level of it.</summary>
    public const string BadgeOnly = "badge-only";

    /// <summary>No award is on record, and the record is incomplete.</summary>
    public const string NotKnown = "not-known-to-be-labelled";

    /// <summary>No award in one edition whose laureates are all on record.</summary>
    public const string NotLabelled = "not-labelled";

    private const string Badge = "badge";

    /// <summary>Over all editions.</summary>
    public static string Of(CollectivityView? laureate) =>
        laureate is null || laureate.Awards.Count == 0 ? NotKnown : laureate.Awards.All(IsBadge) ? BadgeOnly : Labelled;

    /// <summary>In one edition.</summary>
    public static string In(EditionView edition, CollectivityView? laureate) =>
        laureate?.Awards.FirstOrDefault(a => a.Award.Edition == edition.Edition.Year) is { } award
            ? IsBadge(award) ? BadgeOnly : Labelled
            : Absence(edition);

    /// <summary>What no award in an edition means.</summary>
    public static string Absence(EditionView edition) => edition.Coverage.Complete == true ? NotLabelled : NotKnown;

    public static bool IsBadge(AwardView award) => IsBadge(award.Award);

    public static bool IsBadge(Award award) => award.Level == Badge;

    /// <summary>The scale ranks the badge below its levels, but it is none of them: nothing compares it with one.</summary>
    public static bool IsBadge(Level level) => level.Code == Badge;

    /// <summary>The awards of the label itself.</summary>
    public static IReadOnlyList<AwardView> WithoutBadges(IEnumerable<AwardView> awards) => [.. awards.Where(a => !IsBadge(a))];
}

using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Movements;

/// <summary>
/// The change of one collectivity from one edition to the next, according to the recorded awards. Levels are compared within one
/// scale only, and a badge, which is no level, with none. A collectivity without a recorded award in an edition may have been labelled all
/// the same.
/// </summary>
public sealed record Movement(EditionView From, EditionView To, CollectivityView Body, AwardView? Before, AwardView? After)
{
    public const string Rise = "rise";
    public const string Fall = "fall";
    public const string Same = "same";
    public const string Undetermined = "undetermined";
    public const string OtherScale = "other-scale";
    public const string WithBadge = "with-badge";
    public const string FirstOnRecord = "first-on-record";
    public const string BackOnRecord = "back-on-record";
    public const string NotOnRecordAgain = "not-on-record-again";

    public static IReadOnlyList<string> Kinds { get; } =
    [
        Rise, Fall, Same, Undetermined, OtherScale, WithBadge, FirstOnRecord, BackOnRecord, NotOnRecordAgain,
    ];

    public string Kind => field ??= (Before, After) switch
    {
        (_, null) => NotOnRecordAgain,
        (null, _) => Body.Awards.Any(a => a.Award.Edition < From.Edition.Year) ? BackOnRecord : FirstOnRecord,
        ({ } before, { } after) when before.Edition.Scale != after.Edition.Scale => OtherScale,
        ({ } before, { } after) when LabelStatus.IsBadge(before) || LabelStatus.IsBadge(after) => WithBadge,
        ({ } before, { } after) => Compare(Ranks(before), Ranks(after)),
    };

    /// <summary>A range may prove a direction without an exact level: from 3 to « 4 or 5 » is a rise.</summary>
    private static string Compare((int Low, int High)? before, (int Low, int High)? after) => (before, after) switch
    {
        ({ } b, { } a) when a.Low > b.High => Rise,
        ({ } b, { } a) when a.High < b.Low => Fall,
        ({ } b, { } a) when b.Low == b.High && a == b => Same,
        _ => Undetermined,
    };

    private static (int Low, int High)? Ranks(AwardView award) => award switch
    {
        { Level: { } level } => (level.Rank, level.Rank),
        // It may be a badge, which is not compared.
        { LevelLow: { } low } when LabelStatus.IsBadge(low) => null,
        { LevelLow: { } low, LevelHigh: { } high } => (low.Rank, high.Rank),
        _ => null,
    };
}

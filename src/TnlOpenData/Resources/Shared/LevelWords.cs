using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Shared;

/// <summary>The level of an award in French words, for readers of spreadsheets and pages.</summary>
public static class LevelWords
{
    private const string Unknown = "niveau non connu";
    private const string Leading = "Niveau ";

    /// <summary>« Niveau 4 », « entre 3 et 5 », « niveau non connu ».</summary>
    public static string Of(AwardView award) => award switch
    {
        { Level: { } level } => LevelName.Of(level),
        { LevelLow: { } low, LevelHigh: { } high } => $"entre {Bound(low)} et {Bound(high)}",
        { LevelLow: { } low } => $"au moins {Bound(low)}",
        { LevelHigh: { } high } => $"au plus {Bound(high)}",
        _ => Unknown,
    };

    private static string Bound(Level level) => LabelStatus.IsBadge(level) ? LevelName.Of(level) : Short(level);

    /// <summary>« 4 » for « Niveau 4 », « Or »: the label of a level next to the name of its scale.</summary>
    public static string Short(Level level) =>
        level.LabelFr.StartsWith(Leading, StringComparison.Ordinal) ? level.LabelFr[Leading.Length..] : level.LabelFr;
}

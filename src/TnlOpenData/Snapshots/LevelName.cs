using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>The name of a level in French. A badge, which is no level of the label, never has its name alone.</summary>
public static class LevelName
{
    private const string OutsideLabel = "hors label";

    /// <summary>What a badge asks, in short, as its definition in the scale says.</summary>
    private const string Form = "formulaire simplifié de dix questions";

    /// <summary>« Niveau 4 », « Or », « Badge (hors label) ».</summary>
    public static string Of(Level level) => LabelStatus.IsBadge(level) ? $"{level.LabelFr} ({OutsideLabel})" : level.LabelFr;

    /// <summary>For a column of codes: a badge in words, null for a level, whose code is read beside the name of its scale.</summary>
    public static string? OfBadge(Level? level) => level is not null && LabelStatus.IsBadge(level) ? Of(level) : null;

    /// <summary>The name with what a badge is: for lists and legends of levels.</summary>
    public static string InFull(Level level) =>
        LabelStatus.IsBadge(level) ? $"{level.LabelFr} ({OutsideLabel} : {Form})" : level.LabelFr;
}

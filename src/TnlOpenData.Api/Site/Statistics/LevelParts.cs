using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>One part of the awards of an edition: an exact level, or a way in which the level is not exactly known.</summary>
/// <param name="InWords">After a number: « au niveau 4 », « au niveau Argent ».</param>
internal sealed record LevelPart(string Name, string InWords, Look Look, IReadOnlyList<string> Marks, int Count);

/// <summary>The parts from the lowest level up, then what is not exactly known: the order of drawing, legend and table.</summary>
internal static class LevelParts
{
    public const string RangeMark = "↔";
    public const string UnknownMark = "?";

    public static IEnumerable<LevelPart> Of(EditionView view) =>
    [
        .. view.Coverage.Levels.OrderBy(l => l.Level.Rank).Select(l => new LevelPart(l.Level.LabelFr, $"au niveau {Labels.Short(l.Level)}", LookOf(l.Level), [l.Level.LabelFr, Labels.Short(l.Level)], l.Recorded)),
        new("Fourchette", "entre deux niveaux", Look.Range, ["fourchette", RangeMark], view.Coverage.Range),
        new("Niveau non publié", "de niveau non publié", Look.Unknown, ["non publié", UnknownMark], view.Coverage.Unknown),
    ];

    public static IReadOnlyList<LegendItem> Legend(IEnumerable<Level> levels) =>
    [
        .. levels.OrderBy(l => l.Rank).Select(l => new LegendItem(LookOf(l), l.LabelFr)),
        new(Look.Range, "fourchette : entre deux niveaux", RangeMark),
        new(Look.Unknown, "niveau non publié", UnknownMark),
    ];

    private static Look LookOf(Level level) => new(LevelClass.Of(level.Scale, level.Code));
}

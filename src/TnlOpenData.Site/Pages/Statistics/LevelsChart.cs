using TnlOpenData.Palmares;
using TnlOpenData.Site.Drawing.Bars;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The levels of the editions of one scale. Each scale has its own chart and axis.</summary>
internal static class LevelsChart
{
    private const string None = "aucune distinction recensée";

    public static BarChart Of(ScalePanel panel) => new(
        $"niveaux-{panel.Scale}",
        $"Niveaux par édition. {Labels.Scale(panel.Scale)}",
        "Une barre par édition, du niveau le plus bas au plus haut, puis ce qui n’est pas connu exactement. "
        + string.Join(" ", panel.Editions.Select(e => $"{e.Edition.Year} : {InWords(e)}.")),
        Axis.UpTo(panel.Editions.Select(e => e.Coverage.Recorded)),
        [.. panel.Editions.Select(Row)])
    {
        Legend = LevelParts.Legend(panel.Levels),
    };

    private static BarRow Row(EditionView view)
    {
        List<BarPart> parts = [];
        var from = 0;
        foreach (var part in LevelParts.Of(view).Where(p => p.Count > 0))
        {
            var title = $"{view.Edition.Year} : {French.Number(part.Count)} {part.InWords}";
            parts.Add(new(from, from + part.Count, part.Style, title) { Count = part.Count, Marks = part.Marks });
            from += part.Count;
        }

        return new($"{view.Edition.Year}", from == 0 ? None : French.Count(from, "distinction recensée"), parts);
    }

    private static string InWords(EditionView view) => view.Coverage.Recorded == 0
        ? None
        : French.And([.. LevelParts.Of(view).Where(p => p.Count > 0).Select(p => $"{French.Number(p.Count)} {p.InWords}")]);
}

/// <summary>The awards of an edition with one exact level, or with one kind of uncertainty.</summary>
/// <param name="InWords">After a number: « au niveau 4 », « au niveau Argent ».</param>
internal sealed record LevelPart(string InWords, PartStyle Style, IReadOnlyList<string> Marks, int Count);

/// <summary>From the lowest level up, then the uncertain ones: the order of drawing, legend and table.</summary>
internal static class LevelParts
{
    private const string RangeMark = "↔";
    private const string UnknownMark = "?";

    public static IEnumerable<LevelPart> Of(EditionView view) =>
    [
        .. view.Coverage.Levels.OrderBy(l => l.Level.Rank).Select(l => new LevelPart(
            $"au niveau {Labels.Short(l.Level)}",
            StyleOf(l.Level),
            [l.Level.LabelFr, Labels.Short(l.Level)],
            l.Recorded)),
        new("entre deux niveaux", PartStyle.Range, ["fourchette", RangeMark], view.Coverage.Range),
        new("de niveau non publié", PartStyle.Unknown, ["non publié", UnknownMark], view.Coverage.Unknown),
    ];

    public static IReadOnlyList<LegendItem> Legend(IEnumerable<Level> levels) =>
    [
        .. levels.OrderBy(l => l.Rank).Select(l => new LegendItem(StyleOf(l), l.LabelFr)),
        new(PartStyle.Range, "fourchette : entre deux niveaux", RangeMark),
        new(PartStyle.Unknown, "niveau non publié", UnknownMark),
    ];

    private static PartStyle StyleOf(Level level) => new(LevelClass.Of(level.Scale, level.Code));
}

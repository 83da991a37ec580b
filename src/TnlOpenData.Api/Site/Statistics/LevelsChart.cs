using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>The levels of the editions of one scale. Another scale is another chart, with an axis of its own.</summary>
internal static class LevelsChart
{
    public static BarChart Of(ScalePanel panel) => new(
        $"niveaux-{panel.Scale}",
        $"Niveaux par édition. {Labels.Scale(panel.Scale)}",
        $"Une barre par édition, du niveau le plus bas au plus haut, puis ce qui n’est pas connu exactement. {string.Join(" ", panel.Editions.Select(e => $"{e.Edition.Year} : {Counted(e)}."))}",
        Axis.Upto(panel.Editions.Select(e => e.Coverage.Recorded)),
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
            parts.Add(new(from, from + part.Count, part.Look, $"{view.Edition.Year} : {French.Number(part.Count)} {part.InWords}") { Count = part.Count, Marks = part.Marks });
            from += part.Count;
        }

        return new($"{view.Edition.Year}", from == 0 ? "aucune distinction recensée" : French.Count(from, "distinction recensée"), parts);
    }

    private static string Counted(EditionView view) =>
        view.Coverage.Recorded == 0 ? "aucune distinction recensée" : French.And([.. LevelParts.Of(view).Where(p => p.Count > 0).Select(p => $"{French.Number(p.Count)} {p.InWords}")]);
}

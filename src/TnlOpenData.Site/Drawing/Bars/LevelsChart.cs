using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Bars;

/// <summary>
/// The levels of editions of one scale, as they were announced: what is on record solid, the rest hatched. An edition of which too
/// little is known is greyed. Each scale has its own chart and axis.
/// </summary>
internal static class LevelsChart
{
    public static BarChart Of(string scale, IReadOnlyList<Level> levels, IReadOnlyList<EditionView> editions) => new(
        $"niveaux-{scale}",
        $"Niveaux annoncés par édition. {Labels.Scale(scale)}",
        "Une barre par édition, du niveau le plus bas au plus haut, puis les lauréats dont le niveau n’est pas annoncé. "
        + string.Join(" ", editions.Select(e => $"{e.Edition.Year} : {LevelFinding.InFull(e)}.")),
        Axis.UpTo(editions.Select(e => LevelParts.Of(e).Sum(p => p.Count))),
        [.. editions.Select(Row)])
    {
        Legend = LevelLegend.Of(levels, editions),
    };

    private static BarRow Row(EditionView view)
    {
        List<BarPart> parts = [];
        var from = 0;
        foreach (var part in LevelParts.Of(view))
        {
            var title = $"{view.Edition.Year} : {part.InWords}";
            var (solid, end) = (from + part.Recorded, from + part.Count);
            // The number and the name of a level are printed once, in the larger of its two parts.
            var isMostlySolid = part.Recorded * 2 >= part.Count;
            if (part.Recorded > 0)
            {
                parts.Add(Piece(from, solid, part.Style, isMostlySolid));
            }

            if (end > solid)
            {
                parts.Add(Piece(solid, end, part.Rest, !isMostlySolid));
            }

            from = end;

            BarPart Piece(int low, int high, PartStyle style, bool isNamed) => new(low, high, style, title)
            {
                Count = isNamed && part.IsOneNumber ? part.Count : null,
                Marks = isNamed ? part.Marks : [],
            };
        }

        return new($"{view.Edition.Year}", LevelFinding.Short(view), parts)
        {
            IsGreyed = LevelDistribution.Of(view.Coverage).IsGreyed,
        };
    }
}

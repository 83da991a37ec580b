using TnlOpenData.Api.Site.Wording;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>Pair by pair: who is on record in the second edition to the right of zero, who is not to the left.</summary>
internal static class MovementsChart
{
    public static BarChart Of(IReadOnlyList<Passage> passages) => new(
        "mouvements-par-edition",
        "Mouvements d’une édition à la suivante",
        $"Une barre par paire d’éditions : à droite de zéro les collectivités recensées à la seconde, à gauche celles qui ne sont recensées qu’à la première. {string.Join(" ", passages.Select(p => $"{p.Name} : {Counted(p)}."))}",
        new Axis(-passages.Max(p => p[MovementKind.NotAgain.Code]), Math.Max(1, passages.Max(p => p.Recorded))),
        [.. passages.Select(Row)])
    {
        Sides = ("← pas recensées à la seconde", "recensées →"),
        Legend = [.. MovementKind.All.Select(k => new LegendItem(k.Look, French.Lower(k.Name), k.Mark))],
    };

    private static BarRow Row(Passage passage)
    {
        List<BarPart> parts = [];
        if (passage[MovementKind.NotAgain.Code] is > 0 and var gone)
        {
            parts.Add(Part(passage, MovementKind.NotAgain, -gone, 0));
        }

        var from = 0;
        foreach (var kind in MovementKind.Here.Where(k => passage[k.Code] > 0))
        {
            parts.Add(Part(passage, kind, from, from + passage[kind.Code]));
            from += passage[kind.Code];
        }

        return new(passage.Name, passage.ChangesScale ? "l’échelle change" : $"{French.Number(passage.Recorded)} recensées en {passage.To.Year}", parts);
    }

    private static BarPart Part(Passage passage, MovementKind kind, int from, int to) => new(from, to, kind.Look, $"{passage.Name} : {French.Number(to - from)} {kind.InWords}")
    {
        Count = to - from,
        Marks = [kind.Mark],
    };

    private static string Counted(Passage passage) =>
        French.And([.. MovementKind.All.Where(k => passage[k.Code] > 0).Select(k => $"{French.Number(passage[k.Code])} {k.InWords}")]);
}

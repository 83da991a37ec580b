using TnlOpenData.Resources.Movements;
using TnlOpenData.Site.Drawing.Bars;
using TnlOpenData.Site.Wording;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>One bar for each pair of editions: bodies recorded in the second right of zero, the others left.</summary>
internal static class MovementsChart
{
    public static BarChart Of(IReadOnlyList<EditionPair> pairs) => new(
        "mouvements-par-edition",
        "Mouvements d’une édition à la suivante",
        "Une barre par paire d’éditions : à droite de zéro les collectivités recensées à la seconde, "
        + "à gauche celles qui ne sont recensées qu’à la première. "
        + string.Join(" ", pairs.Select(p => $"{p.Name} : {InWords(p)}.")),
        new Axis(-pairs.Max(p => p[MovementKind.NotAgain.Code]), Math.Max(1, pairs.Max(p => p.Recorded))),
        [.. pairs.Select(Row)])
    {
        Sides = ("← pas recensées à la seconde", "recensées →"),
        Legend = [.. MovementKind.All.Select(k => new LegendItem(k.Style, French.Lower(k.Name), k.Mark))],
    };

    private static BarRow Row(EditionPair pair)
    {
        List<BarPart> parts = [];
        if (pair[MovementKind.NotAgain.Code] is > 0 and var gone)
        {
            parts.Add(Part(pair, MovementKind.NotAgain, -gone, 0));
        }

        var from = 0;
        foreach (var kind in MovementKind.Recorded.Where(k => pair[k.Code] > 0))
        {
            parts.Add(Part(pair, kind, from, from + pair[kind.Code]));
            from += pair[kind.Code];
        }

        var summary = pair.ChangesScale
            ? "l’échelle change"
            : $"{French.Number(pair.Recorded)} recensées en {pair.To.Year}";
        return new(pair.Name, summary, parts);
    }

    private static BarPart Part(EditionPair pair, MovementKind kind, int from, int to)
    {
        var title = $"{pair.Name} : {French.Number(to - from)} {kind.InWords}";
        return new(from, to, kind.Style, title) { Count = to - from, Marks = [kind.Mark] };
    }

    private static string InWords(EditionPair pair) =>
        French.And([.. MovementKind.All.Where(k => pair[k.Code] > 0).Select(k => $"{French.Number(pair[k.Code])} {k.InWords}")]);
}

/// <summary>The name and the style of a kind of movement.</summary>
/// <param name="InWords">After a number.</param>
/// <param name="ComparesLevels">The kind is defined within one scale only.</param>
internal sealed record MovementKind(string Code, string Mark, string Name, string InWords, PartStyle Style, bool ComparesLevels = false)
{
    /// <summary>Recorded in the second edition: bodies of both editions first, then returning and new ones.</summary>
    public static IReadOnlyList<MovementKind> Recorded { get; } =
    [
        new(Movement.Same, "=", "Au même niveau", "au même niveau", new("move-same"), ComparesLevels: true),
        new(Movement.Rise, "↑", "En hausse", "en hausse", new("move-rise"), ComparesLevels: true),
        new(Movement.Fall, "↓", "En baisse", "en baisse", new("move-fall"), ComparesLevels: true),
        new(
            Movement.Undetermined,
            "?",
            "Niveau inconnu dans l’une des deux",
            "de niveau inconnu dans l’une des deux",
            PartStyle.Range,
            ComparesLevels: true),
        new(Movement.OtherScale, "≠", "Autre échelle", "dans les deux, sur deux échelles", new("part-range", Hatches.Back)),
        new(
            Movement.WithBadge,
            "b",
            "Badge, hors label, dans l’une des deux",
            "dans les deux, dont un badge hors label",
            new("part-hollow"),
            ComparesLevels: true),
        new(Movement.BackOnRecord, "↩", "De retour au recensement", "de retour au recensement", new("move-back")),
        new(Movement.FirstOnRecord, "+", "Recensées pour la première fois", "recensées pour la première fois", new("move-first")),
    ];

    /// <summary>Not recorded in the second edition, although it may have labelled them.</summary>
    public static MovementKind NotAgain { get; } = new(
        Movement.NotOnRecordAgain,
        "○",
        "Recensées à la première, pas à la seconde",
        "recensées à la première, pas à la seconde",
        PartStyle.Unknown);

    public static IReadOnlyList<MovementKind> All { get; } = [.. Recorded, NotAgain];
}

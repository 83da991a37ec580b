using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>Recorded inside official: what is missing is the hatched part.</summary>
internal static class CoverageChart
{
    public static BarChart Of(IReadOnlyList<EditionView> editions) => new(
        "laureats-par-edition",
        "Lauréats par édition : distinctions recensées et nombre officiel",
        $"Une barre par édition, de la plus ancienne à la plus récente. {string.Join(" ", editions.Select(e => $"{e.Edition.Year} : {CoverageText.Of(e.Coverage)}."))}",
        Axis.Upto(editions.Select(e => Math.Max(e.Coverage.Recorded, Highest(e) ?? 0))),
        [.. editions.Select(Row)])
    {
        Legend =
        [
            new(Look.Recorded, "recensées ici"),
            new(Look.Missing, "pas recensées, jusqu’au nombre officiel"),
            new(Look.Bound, "nombre officiel ; deux traits quand les sources divergent"),
        ],
    };

    private static BarRow Row(EditionView view)
    {
        var recorded = view.Coverage.Recorded;
        List<BarPart> parts = [new(0, recorded, Look.Recorded, $"{view.Edition.Year} : {French.Count(recorded, "distinction recensée")}")];
        if (Highest(view) is { } highest && highest > recorded)
        {
            parts.Add(new(recorded, highest, Look.Missing, $"{view.Edition.Year} : {CoverageText.Missing(view.Coverage)}"));
        }

        return new($"{view.Edition.Year}", Says(view), parts)
        {
            Bounds = view.Edition switch
            {
                { LaureateCount: { } official } => [official],
                { LaureateCountLow: { } low, LaureateCountHigh: { } high } => [low, high],
                _ => [],
            },
        };
    }

    private static int? Highest(EditionView view) => view.Edition.LaureateCount ?? view.Edition.LaureateCountHigh;

    /// <summary>Short: it stands above the bar on the narrowest screen too.</summary>
    private static string Says(EditionView view) => (view.Edition, French.Number(view.Coverage.Recorded)) switch
    {
        ({ LaureateCount: { } official }, var recorded) => $"{recorded} sur {French.Number(official)}",
        ({ LaureateCountLow: { } low, LaureateCountHigh: { } high }, var recorded) => $"{recorded} sur {French.Number(low)} ou {French.Number(high)}",
        (_, var recorded) => $"{recorded} ; nombre officiel non publié",
    };
}

using TnlOpenData.Site.Drawing.Bars;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>Recorded awards and official number; the missing part is hatched.</summary>
internal static class CoverageChart
{
    public static BarChart Of(IReadOnlyList<EditionView> editions) => new(
        "laureats-par-edition",
        "Lauréats par édition : distinctions recensées et nombre annoncé par l’ADULLACT",
        "Une barre par édition, de la plus ancienne à la plus récente. "
        + string.Join(" ", editions.Select(e => $"{e.Edition.Year} : {CoverageText.Of(e.Coverage)}.")),
        Axis.UpTo(editions.Select(e => Math.Max(e.Coverage.Recorded, Highest(e) ?? 0))),
        [.. editions.Select(Row)])
    {
        Legend =
        [
            new(PartStyle.Recorded, "recensées ici"),
            new(PartStyle.Missing, "pas recensées, jusqu’au nombre annoncé par l’ADULLACT"),
            new(PartStyle.Bound, "nombre annoncé par l’ADULLACT ; deux traits quand les sources divergent"),
        ],
    };

    private static BarRow Row(EditionView view)
    {
        var recorded = view.Coverage.Recorded;
        var title = $"{view.Edition.Year} : {French.Count(recorded, "distinction recensée")}";
        List<BarPart> parts = [new(0, recorded, PartStyle.Recorded, title)];
        if (Highest(view) is { } highest && highest > recorded)
        {
            parts.Add(new(recorded, highest, PartStyle.Missing, $"{view.Edition.Year} : {CoverageText.Missing(view.Coverage)}"));
        }

        return new($"{view.Edition.Year}", Summary(view), parts)
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

    /// <summary>Short enough for the narrowest screen.</summary>
    private static string Summary(EditionView view)
    {
        var recorded = French.Number(view.Coverage.Recorded);
        return view.Edition switch
        {
            { LaureateCount: { } official } => $"{recorded} sur {French.Number(official)}",
            { LaureateCountLow: not null, LaureateCountHigh: not null } => $"{recorded} sur {CoverageText.Announced(view.Coverage)}",
            _ => $"{recorded} ; nombre annoncé par l’ADULLACT non connu",
        };
    }
}

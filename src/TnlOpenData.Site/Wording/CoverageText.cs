using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The number of recorded awards of an edition and the official number, in one phrase.</summary>
internal static class CoverageText
{
    public static string Of(Coverage coverage) => (coverage.Edition, coverage.Recorded) switch
    {
        ({ LaureateCount: { } official }, var recorded) =>
            $"{French.Count(recorded, "distinction recensée")} sur {French.Number(official)}",
        ({ LaureateCountLow: { } low, LaureateCountHigh: { } high }, var recorded) =>
            $"{French.Count(recorded, "distinction recensée")} sur {French.Number(low)} ou {French.Number(high)} (les sources divergent)",
        (_, var recorded) => $"{French.Count(recorded, "distinction recensée")} ; nombre annoncé par l’ADULLACT non connu",
    };

    /// <summary>Several editions at once: how many are on record, and of how many editions an official number is known.</summary>
    public static string Of(IReadOnlyList<EditionView> editions)
    {
        var known = editions.Count(e => e.Coverage.OfficialStatus != "not-published");
        var recorded = French.Count(editions.Sum(e => e.Coverage.Recorded), "distinction recensée");
        return $"{recorded} dans {French.Count(editions.Count, "édition")} ; "
            + $"nombre annoncé par l’ADULLACT connu pour {known} sur {editions.Count}";
    }

    /// <summary>
    /// The share of the announced laureates that is recorded, in the editions whose number is known; null if none is. Where sources
    /// disagree on the number, the larger one, so that the share is not overstated.
    /// </summary>
    public static string? ShareRecorded(IReadOnlyList<EditionView> editions)
    {
        var known = editions.Where(e => e.Coverage.OfficialStatus != "not-published").ToArray();
        var announced = known.Sum(e => e.Edition.LaureateCount ?? e.Edition.LaureateCountHigh ?? 0);
        return announced == 0 ? null : French.Percent((double)known.Sum(e => e.Coverage.Recorded) / announced);
    }

    /// <summary>« 10 manquent »; empty without an official number.</summary>
    public static string Missing(Coverage coverage) => (coverage.MissingLow, coverage.MissingHigh) switch
    {
        (0, 0) => "aucune ne manque",
        ({ } low, { } high) when low == high => low == 1 ? "1 manque" : $"{French.Number(low)} manquent",
        ({ } low, { } high) => $"{French.Number(low)} ou {French.Number(high)} manquent",
        _ => "",
    };
}

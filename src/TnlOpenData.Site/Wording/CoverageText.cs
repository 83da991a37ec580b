using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The number of recorded awards of an edition and the announced number, in one phrase.</summary>
internal static class CoverageText
{
    public static string Of(Coverage coverage) => (coverage.Edition, Recorded(coverage.Recorded, coverage.Badges)) switch
    {
        ({ LaureateCount: { } official }, var recorded) =>
            $"{recorded}{Comma(coverage.Badges)} sur {French.Number(official)}{Including(coverage, "")}",
        ({ LaureateCountLow: { } low, LaureateCountHigh: { } high }, var recorded) =>
            $"{recorded}{Comma(coverage.Badges)} sur {French.Number(low)} ou {French.Number(high)}"
            + Including(coverage, "les sources divergent"),
        (_, var recorded) => $"{recorded} ; nombre annoncé par l’ADULLACT non connu",
    };

    /// <summary>Several editions at once: how many are on record, and of how many editions an official number is known.</summary>
    public static string Of(IReadOnlyList<EditionView> editions)
    {
        var known = editions.Count(e => e.Coverage.OfficialStatus != "not-published");
        var badges = editions.Sum(e => e.Coverage.Badges);
        return Recorded(editions.Sum(e => e.Coverage.Recorded), badges)
            + $"{Comma(badges)} dans {French.Count(editions.Count, "édition")} ; "
            + $"nombre annoncé par l’ADULLACT connu pour {known} sur {editions.Count}";
    }

    /// <summary>« 101 distinctions recensées, dont 3 badges (hors label) ».</summary>
    public static string Recorded(int recorded, int badges)
    {
        var outside = badges == 0 ? "" : $", dont {French.Count(badges, "badge")} (hors label)";
        return $"{French.Count(recorded, "distinction recensée")}{outside}";
    }

    /// <summary>Ends what is said of the badges: « 8 distinctions recensées, dont 3 badges (hors label), sur 36 ».</summary>
    private static string Comma(int badges) => badges == 0 ? "" : ",";

    /// <summary>« 3, et 3 badges »: a badge has no level of the label.</summary>
    public static string ExactLevels(Coverage coverage) =>
        French.Number(coverage.ExactLevels) + (coverage.Badges == 0 ? "" : $", et {French.Count(coverage.Badges, "badge")}");

    /// <summary>« 23 », « 36 ou 37 (badges compris) »; null without an announced number.</summary>
    public static string? Announced(Coverage coverage) => coverage.Announced switch
    {
        null => null,
        var (low, high) => (low == high ? French.Number(low) : $"{French.Number(low)} ou {French.Number(high)}") + Including(coverage, ""),
    };

    /// <summary>« 10 manquent »; empty without an official number.</summary>
    public static string Missing(Coverage coverage) => (coverage.MissingLow, coverage.MissingHigh) switch
    {
        (0, 0) => "aucune ne manque",
        ({ } low, { } high) when low == high => low == 1 ? "1 manque" : $"{French.Number(low)} manquent",
        ({ } low, { } high) => $"{French.Number(low)} ou {French.Number(high)} manquent",
        _ => "",
    };

    /// <summary>What the announced number includes and how it is known: « (badges compris ; les sources divergent) ».</summary>
    private static string Including(Coverage coverage, string doubt)
    {
        string[] remarks = [.. new[] { coverage.CountsBadges ? "badges compris" : "", doubt }.Where(r => r.Length > 0)];
        return remarks.Length == 0 ? "" : $" ({string.Join(" ; ", remarks)})";
    }
}

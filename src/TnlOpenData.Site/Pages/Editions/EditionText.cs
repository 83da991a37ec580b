using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary>The sentences about an edition.</summary>
internal static class EditionText
{
    public static string Summary(EditionView view)
    {
        var edition = view.Edition;
        var held = edition switch
        {
            { CeremonyOn: { } date, CeremonyEvent: { } at } => $"Palmarès remis le {French.Date(date)} ({at}).",
            { CeremonyOn: { } date } => $"Palmarès remis le {French.Date(date)}.",
            _ => "",
        };
        return $"{held} {CoverageText.Of(view.Coverage)}.".Trim();
    }

    /// <summary>Every fact of the edition with its label; null if no source states it.</summary>
    public static IEnumerable<(string Name, string? Value)> Facts(EditionView view)
    {
        var edition = view.Edition;
        yield return ("Campagne", Period(edition.CampaignOpenedOn, edition.CampaignClosedOn));
        yield return ("Réunion du jury", Date(edition.JuryMetOn));
        yield return ("Annonce des résultats", Date(edition.ResultsAnnouncedOn));
        yield return ("Cérémonie", Date(edition.CeremonyOn));
        yield return ("Événement", edition.CeremonyEvent);
        yield return ("Lieu", edition.CeremonyPlace);
        yield return ("Candidatures", Number(edition.CandidateCount));
        yield return ("Lauréats, nombre annoncé par l’ADULLACT", Laureates(view));
        yield return ("Lauréats déjà distingués auparavant, nombre annoncé par l’ADULLACT", Number(edition.ReturningLaureateCount));
        yield return ("Distinctions recensées ici", French.Number(view.Coverage.Recorded) + Badges(view.Coverage));
    }

    private static string? Laureates(EditionView view) => CoverageText.Announced(view.Coverage) is { } announced
        ? announced + (view.Coverage.OfficialStatus == "range" ? " : les sources divergent" : "")
        : null;

    private static string Badges(Coverage coverage) =>
        coverage.Badges == 0 ? "" : $", dont {French.Count(coverage.Badges, "badge")} (hors label)";

    private static string? Number(int? count) => count is { } number ? French.Number(number) : null;

    private static string? Date(DateOnly? date) => date is { } day ? French.Date(day) : null;

    private static string? Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } opened, { } closed) => $"du {French.Date(opened)} au {French.Date(closed)}",
        ({ } opened, null) => $"ouverte le {French.Date(opened)} ; clôture non retrouvée",
        (null, { } closed) => $"close le {French.Date(closed)} ; ouverture non retrouvée",
        _ => null,
    };
}

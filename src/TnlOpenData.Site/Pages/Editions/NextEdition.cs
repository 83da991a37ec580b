using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary>The year after the last edition on record: nothing of it is known but leads, and when results came in other years.</summary>
/// <param name="Dated">The editions whose day of results is known, the latest first.</param>
/// <param name="Count">How many editions there are.</param>
public sealed record NextEdition(int Year, IReadOnlyList<Lead> Leads, IReadOnlyList<Edition> Dated, int Count)
{
    private static readonly string[] Around = ["edition", "l", "de", "palmares", "label", "resultats"];

    public string Path => PagePaths.Edition(Year);

    /// <summary>Null without any edition.</summary>
    public static NextEdition? Of(Snapshot snapshot)
    {
        if (snapshot.Editions.Count == 0)
        {
            return null;
        }

        var year = snapshot.Editions.Max(e => e.Edition.Year) + 1;
        return new(
            year,
            [.. LeadsAbout(snapshot, year)],
            [.. snapshot.Editions.Select(e => e.Edition).Where(e => e.ResultsAnnouncedOn is not null).OrderByDescending(e => e.Year)],
            snapshot.Editions.Count);
    }

    /// <summary>Leads about that year alone: it is their only edition or, where they have none, in their subject.</summary>
    public static IEnumerable<Lead> LeadsAbout(Snapshot snapshot, int year)
    {
        var typed = year.ToString(CultureInfo.InvariantCulture);
        return snapshot.Data.Leads.Where(l =>
            (l.EditionFrom == year && l.EditionTo == year)
            || (l.EditionFrom is null && l.EditionTo is null && l.Subject.Contains(typed, StringComparison.Ordinal)));
    }

    /// <summary>The year that was typed, alone or as « édition 2026 »; null for any other text.</summary>
    public static int? YearIn(SearchText text)
    {
        string[] words = [.. Folding.Tokens(text.DisplayText).Except(Around, StringComparer.Ordinal)];
        return words is [{ Length: 4 } only] && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
    }

    /// <summary>In which months results came, the earliest day and the latest; null if no day is known.</summary>
    public string? Usually
    {
        get
        {
            if (Dated.Count == 0)
            {
                return null;
            }

            Edition[] byDay = [.. Dated.OrderBy(e => (Day(e).Month, Day(e).Day))];
            string[] months = [.. byDay.Select(e => $"en {Day(e).ToString("MMMM", French.Culture)}").Distinct(StringComparer.Ordinal)];
            var (first, last) = (Dated[^1].Year, Dated[0].Year);
            var span = first == last ? $"En {first}" : $"De {first} à {last}";
            var bounds = byDay.Length == 1
                ? $"le {French.Date(Day(byDay[0]))}"
                : $"au plus tôt le {French.Date(Day(byDay[0]))}, au plus tard le {French.Date(Day(byDay[^1]))}";
            return $"{span}, les résultats ont été annoncés {French.Or(months)} : {bounds}"
                + $" ({French.Count(Dated.Count, "édition")} sur {Count} dont le jour est connu).";
        }
    }

    private static DateOnly Day(Edition edition) => edition.ResultsAnnouncedOn!.Value;
}

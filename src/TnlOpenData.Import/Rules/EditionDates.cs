using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>The campaign opens and closes, the jury meets, the results come out: all in the year of the edition.</summary>
internal static class EditionDates
{
    private static readonly (string Column, Func<Edition, DateOnly?> Date)[] Steps =
    [
        ("campaign_opened_on", e => e.CampaignOpenedOn),
        ("campaign_closed_on", e => e.CampaignClosedOn),
        ("jury_met_on", e => e.JuryMetOn),
        ("results_announced_on", e => e.ResultsAnnouncedOn),
    ];

    private static readonly (string Column, Func<Edition, DateOnly?> Date) Ceremony = ("ceremony_on", e => e.CeremonyOn);

    public static IEnumerable<Problem> AreOfTheYear(PackageRows package) => Steps.Append(Ceremony).SelectMany(step =>
        package.Editions.ValidRows("year", step.Column)
            .Where(row => step.Date(row.Value) is { } date && date.Year != row.Value.Year)
            .Select(row => package.Editions.Problem(
                row, step.Column, $"{Iso(step.Date(row.Value)!.Value)} is not in {row.Value.Year}", "a day of the year of the edition")));

    public static IEnumerable<Problem> AreInOrder(PackageRows package)
    {
        foreach (var row in package.Editions.ValidRows(Steps.Append(Ceremony).Select(s => s.Column)))
        {
            // The ceremony follows the jury, before or after the results are printed (2021: eleven days before).
            var problems = OutOfOrder(row, Steps).Concat(OutOfOrder(row, [Steps[2], Ceremony]));
            foreach (var (earlier, later) in problems)
            {
                yield return package.Editions.Problem(
                    row, later.Column, $"{Iso(later.Date(row.Value)!.Value)} is before {earlier.Column} {Iso(earlier.Date(row.Value)!.Value)}", "that day or a later one");
            }
        }
    }

    private static IEnumerable<((string Column, Func<Edition, DateOnly?> Date) Earlier, (string Column, Func<Edition, DateOnly?> Date) Later)> OutOfOrder(
        Row<Edition> row, IEnumerable<(string Column, Func<Edition, DateOnly?> Date)> steps)
    {
        var dated = steps.Where(s => s.Date(row.Value) is not null).ToArray();
        return dated.Zip(dated.Skip(1)).Where(pair => pair.First.Date(row.Value) > pair.Second.Date(row.Value));
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of the dates in <c>editions.csv</c>.</summary>
internal static class EditionDateRules
{
    public static readonly Rule[] All =
    [
        new(DatesAreInTheYear, Editions),
        new(DatesAreInOrder, Editions),
    ];

    /// <summary>In the order of the calendar, except for the ceremony.</summary>
    private static readonly DateColumn[] Steps =
    [
        new("campaign_opened_on", e => e.CampaignOpenedOn),
        new("campaign_closed_on", e => e.CampaignClosedOn),
        new("jury_met_on", e => e.JuryMetOn),
        new("results_announced_on", e => e.ResultsAnnouncedOn),
    ];

    private static readonly DateColumn Ceremony = new("ceremony_on", e => e.CeremonyOn);

    private static IEnumerable<Problem> DatesAreInTheYear(PackageRows package)
    {
        var editions = package.Of(Editions);
        foreach (var column in Steps.Append(Ceremony))
        {
            foreach (var row in editions.ValidRows("year", column.Name))
            {
                if (column.Read(row.Value) is { } date && date.Year != row.Value.Year)
                {
                    var wrong = $"{Iso(date)} is not in {row.Value.Year}";
                    yield return editions.Problem(row, column.Name, wrong, "a day of the year of the edition");
                }
            }
        }
    }

    private static IEnumerable<Problem> DatesAreInOrder(PackageRows package)
    {
        var editions = package.Of(Editions);
        foreach (var row in editions.ValidRows(Steps.Append(Ceremony).Select(s => s.Name)))
        {
            // The ceremony follows the jury, before or after the publication of the results (2021: eleven days before).
            foreach (var (earlier, later) in OutOfOrder(row.Value, Steps).Concat(OutOfOrder(row.Value, [Steps[2], Ceremony])))
            {
                var (first, second) = (earlier.Read(row.Value)!.Value, later.Read(row.Value)!.Value);
                var wrong = $"{Iso(second)} is before {earlier.Name} {Iso(first)}";
                yield return editions.Problem(row, later.Name, wrong, "that day or a later one");
            }
        }
    }

    /// <summary>The neighbouring steps whose dates are in the wrong order; steps without a date are left out.</summary>
    private static IEnumerable<(DateColumn Earlier, DateColumn Later)> OutOfOrder(Edition edition, IEnumerable<DateColumn> steps)
    {
        var dated = steps.Where(s => s.Read(edition) is not null).ToArray();
        return dated.Zip(dated.Skip(1)).Where(pair => pair.First.Read(edition) > pair.Second.Read(edition));
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record DateColumn(string Name, Func<Edition, DateOnly?> Read);
}

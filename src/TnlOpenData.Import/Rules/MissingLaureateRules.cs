using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>
/// In each edition whose number of laureates is announced and not reached, exactly one lead about that edition says in its subject how
/// many are missing: « Les 16 autres lauréats ». Who reads the leads then reads the same number as who reads the coverage. Where no
/// number was announced, nothing is asked.
/// </summary>
internal static class MissingLaureateRules
{
    public static readonly Rule[] All =
    [
        new(CountsAreNotOutOfDate, Leads, Editions, Awards),
        new(OneLeadStatesTheNumber, Editions, Leads, Awards),
    ];

    private static IEnumerable<Problem> CountsAreNotOutOfDate(PackageRows package)
    {
        var leads = package.Of(Leads);
        foreach (var (edition, missing) in Missing(package))
        {
            foreach (var lead in LeadsOf(package, edition.Value.Year))
            {
                if (MissingLaureates.CountedIn(lead.Value.Subject) is { } counted && counted != missing)
                {
                    var wrong = $"counts {counted.Words("or")} other laureates of {edition.Value.Year}, where the announced number "
                        + $"leaves {missing.Words("or")} not recorded";
                    yield return leads.Problem(lead, "subject", wrong, missing.High == 0 ? "no such lead" : missing.Example);
                }
            }
        }
    }

    private static IEnumerable<Problem> OneLeadStatesTheNumber(PackageRows package)
    {
        var (editions, leads) = (package.Of(Editions), package.Of(Leads));
        foreach (var (edition, missing) in Missing(package).Where(m => m.Missing.Low > 0))
        {
            var year = edition.Value.Year;
            var stating = Stating(package, year, missing);
            foreach (var lead in stating.Skip(1))
            {
                var wrong = $"states the missing laureates of {year} ({missing.Words("or")}), as line {stating[0].Line} does";
                yield return leads.Problem(lead, "subject", wrong, "one lead for them");
            }

            // A count that is out of date, or a lead that cannot be read, is a problem of its own.
            if (stating.Length == 0 && leads.AreAllValid("edition_from", "edition_to", "subject") && !HasCount(package, year))
            {
                var column = edition.Value.LaureateCount is null ? "laureate_count_low" : "laureate_count";
                var wrong = $"leaves {missing.Words("or")} laureates of {year} that are not recorded, and no lead about {year} says so";
                yield return editions.Problem(edition, column, wrong, $"in {leads.File} a subject like {missing.Example}");
            }
        }
    }

    /// <summary>The leads that count so many other laureates; if there is none, those that name the number in any other way.</summary>
    private static Row<Lead>[] Stating(PackageRows package, int year, MissingLaureates missing)
    {
        var leads = LeadsOf(package, year).ToArray();
        var counting = Array.FindAll(leads, l => MissingLaureates.CountedIn(l.Value.Subject) == missing);
        return counting.Length > 0 ? counting : Array.FindAll(leads, l => missing.IsNamedIn(l.Value.Subject));
    }

    private static bool HasCount(PackageRows package, int year) =>
        LeadsOf(package, year).Any(l => MissingLaureates.CountedIn(l.Value.Subject) is not null);

    /// <summary>The leads about this edition and no other.</summary>
    private static IEnumerable<Row<Lead>> LeadsOf(PackageRows package, int year) => package.Of(Leads)
        .ValidRows("edition_from", "edition_to", "subject")
        .Where(l => l.Value.EditionFrom == year && l.Value.EditionTo == year);

    /// <summary>
    /// The editions with an announced number, and how many of it are not recorded. None while an award has a key that cannot be read or an
    /// edition that does not exist: the counts would be wrong.
    /// </summary>
    private static IEnumerable<(Row<Edition> Edition, MissingLaureates Missing)> Missing(PackageRows package)
    {
        var (awards, editions) = (package.Of(Awards), package.Of(Editions));
        var recorded = awards.Keys.Keys.CountBy(key => (int)key.First.Number).ToDictionary();
        var years = editions.Keys.Keys.Select(key => (int)key.First.Number).ToHashSet();
        if (!awards.AreAllValid("edition", "collectivity_id") || !years.IsSupersetOf(recorded.Keys))
        {
            yield break;
        }

        foreach (var row in editions.ValidRows("year", "laureate_count", "laureate_count_low", "laureate_count_high"))
        {
            if (MissingLaureates.Of(row.Value, recorded.GetValueOrDefault(row.Value.Year)) is { } missing)
            {
                yield return (row, missing);
            }
        }
    }
}

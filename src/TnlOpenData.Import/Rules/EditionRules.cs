using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>editions.csv</c>; those of its dates are in <see cref="EditionDateRules"/>.</summary>
internal static class EditionRules
{
    public static readonly Rule[] All =
    [
        new(ScalesExist, Editions, Scales),
        .. EditionDateRules.All,
        new(LaureateCountIsOneNumberOrTwoBounds, Editions),
        new(PartsAreNotMoreThanTheWhole, Editions),
        new(LaureatesAreNotLessThanTheTallies, Tallies, Editions),
        new(LaureatesAreNotLessThanTheAwards, Awards, Editions),
    ];

    private static IEnumerable<Problem> ScalesExist(PackageRows package)
    {
        var (editions, levels) = (package.Of(Editions), package.Of(Scales));
        if (!levels.AreAllValid("scale", "code"))
        {
            return [];
        }

        var scales = levels.Keys.Keys.Select(k => k.First.Text!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return editions.ValidRows("scale")
            .Where(row => !scales.Contains(row.Value.Scale, StringComparer.Ordinal))
            .Select(row => editions.Problem(
                row, "scale", $"{DisplayText.Quote(row.Value.Scale)} has no level in {levels.File}", DisplayText.OneOf(scales)));
    }

    private static IEnumerable<Problem> LaureateCountIsOneNumberOrTwoBounds(PackageRows package)
    {
        var editions = package.Of(Editions);
        foreach (var row in editions.ValidRows("laureate_count", "laureate_count_low", "laureate_count_high"))
        {
            var (count, low, high) = (row.Value.LaureateCount, row.Value.LaureateCountLow, row.Value.LaureateCountHigh);
            if (low is null != high is null)
            {
                var missing = low is null ? "laureate_count_low" : "laureate_count_high";
                yield return editions.Problem(row, missing, "is empty while the other bound is given", "both bounds or none");
            }
            else if (count is not null && low is not null)
            {
                yield return editions.Problem(
                    row, "laureate_count_low", $"stands beside laureate_count {count}", "one number or two bounds, not both");
            }
            else if (low >= high)
            {
                var wrong = $"{low} is not below laureate_count_high {high}";
                yield return editions.Problem(row, "laureate_count_low", wrong, "a lower number, or laureate_count alone");
            }
        }
    }

    private static IEnumerable<Problem> PartsAreNotMoreThanTheWhole(PackageRows package)
    {
        var editions = package.Of(Editions);
        string[] counts = ["candidate_count", "laureate_count", "laureate_count_low", "laureate_count_high", "returning_laureate_count"];
        foreach (var row in editions.ValidRows(counts))
        {
            var edition = row.Value;
            var least = edition.LaureateCount ?? edition.LaureateCountLow;
            var most = MaxLaureates(edition);
            if (least > edition.CandidateCount)
            {
                var column = edition.LaureateCount is null ? "laureate_count_low" : "laureate_count";
                yield return editions.Problem(
                    row, column, $"{least} laureates are more than the {edition.CandidateCount} candidates", "as many at most");
            }

            if (edition.ReturningLaureateCount > most)
            {
                var wrong = $"{edition.ReturningLaureateCount} are more than the {most} laureates";
                yield return editions.Problem(row, "returning_laureate_count", wrong, "as many at most");
            }
        }
    }

    private static IEnumerable<Problem> LaureatesAreNotLessThanTheTallies(PackageRows package)
    {
        var tallies = package.Of(Tallies);
        var sums = tallies.ValidRows("edition", "level", "laureate_count")
            .DistinctBy(t => (t.Value.Edition, t.Value.Level))
            .GroupBy(t => t.Value.Edition)
            .ToDictionary(g => g.Key, g => g.Sum(t => (long)t.Value.LaureateCount));
        return LessThan(package.Of(Editions), sums, sum => $"{sum} laureates of all levels in {tallies.File}");
    }

    /// <summary>Some awards may not be recorded yet, but no more can be recorded than were given.</summary>
    private static IEnumerable<Problem> LaureatesAreNotLessThanTheAwards(PackageRows package)
    {
        var awards = package.Of(Awards);
        var recorded = awards.Keys.Keys.CountBy(key => (int)key.First.Number).ToDictionary(e => e.Key, e => (long)e.Value);
        return LessThan(package.Of(Editions), recorded, count => $"{count} awards recorded in {awards.File}");
    }

    /// <summary>The editions whose published number of laureates is less than the number found for that year elsewhere.</summary>
    private static IEnumerable<Problem> LessThan(TableRows<Edition> editions, Dictionary<int, long> found, Func<long, string> describe)
    {
        foreach (var row in editions.ValidRows("year", "laureate_count", "laureate_count_high"))
        {
            if (found.TryGetValue(row.Value.Year, out var count) && MaxLaureates(row.Value) < count)
            {
                var column = row.Value.LaureateCount is null ? "laureate_count_high" : "laureate_count";
                var wrong = $"{MaxLaureates(row.Value)} is less than the {describe(count)}";
                yield return editions.Problem(row, column, wrong, "as many at least");
            }
        }
    }

    /// <summary>The published number of laureates, or its upper bound; null if neither was published.</summary>
    private static int? MaxLaureates(Edition edition) => edition.LaureateCount ?? edition.LaureateCountHigh;
}

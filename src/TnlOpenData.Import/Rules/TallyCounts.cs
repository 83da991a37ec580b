using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class TallyCounts
{
    public static IEnumerable<Problem> AreNotMoreThanTheLaureates(PackageRows package)
    {
        var sums = package.Tallies.ValidRows("edition", "level", "laureate_count")
            .DistinctBy(t => (t.Value.Edition, t.Value.Level))
            .GroupBy(t => t.Value.Edition)
            .ToDictionary(g => g.Key, g => g.Sum(t => (long)t.Value.LaureateCount));
        return package.Editions.ValidRows("year", "laureate_count", "laureate_count_high")
            .Where(e => OfficialCount.Of(e.Value) < sums.GetValueOrDefault(e.Value.Year))
            .Select(e => package.Editions.Problem(
                e,
                OfficialCount.Column(e.Value),
                $"{OfficialCount.Of(e.Value)} is less than the {sums[e.Value.Year]} laureates of all levels in {package.Tallies.File}",
                "as many at least"));
    }
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class EditionCounts
{
    public static IEnumerable<Problem> AreOneNumberOrTwoBounds(PackageRows package)
    {
        foreach (var row in package.Editions.ValidRows("laureate_count", "laureate_count_low", "laureate_count_high"))
        {
            var (count, low, high) = (row.Value.LaureateCount, row.Value.LaureateCountLow, row.Value.LaureateCountHigh);
            if (low is null != high is null)
            {
                yield return package.Editions.Problem(
                    row, low is null ? "laureate_count_low" : "laureate_count_high", "is empty while the other bound is given", "both bounds or none");
            }
            else if (count is not null && low is not null)
            {
                yield return package.Editions.Problem(row, "laureate_count_low", $"stands beside laureate_count {count}", "one number or two bounds, not both");
            }
            else if (low >= high)
            {
                yield return package.Editions.Problem(row, "laureate_count_low", $"{low} is not below laureate_count_high {high}", "a lower number, or laureate_count alone");
            }
        }
    }

    public static IEnumerable<Problem> AreNotMoreThanTheWhole(PackageRows package)
    {
        var columns = new[] { "candidate_count", "laureate_count", "laureate_count_low", "laureate_count_high", "returning_laureate_count" };
        foreach (var row in package.Editions.ValidRows(columns))
        {
            var edition = row.Value;
            var least = edition.LaureateCount ?? edition.LaureateCountLow;
            var most = OfficialCount.Of(edition);
            if (least > edition.CandidateCount)
            {
                yield return package.Editions.Problem(
                    row, OfficialCount.LeastColumn(edition), $"{least} laureates are more than the {edition.CandidateCount} candidates", "as many at most");
            }

            if (edition.ReturningLaureateCount > most)
            {
                yield return package.Editions.Problem(
                    row, "returning_laureate_count", $"{edition.ReturningLaureateCount} are more than the {most} laureates", "as many at most");
            }
        }
    }
}

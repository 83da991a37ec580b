using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>tallies.csv</c>.</summary>
internal static class TallyRules
{
    public static readonly Rule[] All =
    [
        new(CountsAreNotLessThanTheAwards, Awards, Tallies),
        new(LevelsAreOfTheScale, Tallies, Editions, Scales),
    ];

    /// <summary>Some awards may not be recorded yet, but no more can be recorded than were given.</summary>
    private static IEnumerable<Problem> CountsAreNotLessThanTheAwards(PackageRows package)
    {
        var (awards, tallies) = (package.Of(Awards), package.Of(Tallies));
        var recorded = awards.ValidRows("edition", "collectivity_id", "level")
            .Where(a => a.Value.Level is not null)
            .CountBy(a => (a.Value.Edition, a.Value.Level!))
            .ToDictionary();
        foreach (var row in tallies.ValidRows("edition", "level", "laureate_count"))
        {
            var (count, level) = (row.Value.LaureateCount, row.Value.Level);
            if (recorded.TryGetValue((row.Value.Edition, level), out var more) && count < more)
            {
                var wrong = $"{count} is less than the {more} awards of level {DisplayText.Escape(level)} recorded in {awards.File}";
                yield return tallies.Problem(row, "laureate_count", wrong, "as many at least");
            }
        }
    }

    private static IEnumerable<Problem> LevelsAreOfTheScale(PackageRows package) =>
        new ScaleLookup(package).Check(package.Of(Tallies), "level", t => t.Edition, t => t.Level);
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>Some awards may not be recorded yet; more than were given cannot be.</summary>
internal static class RecordedAwards
{
    public static IEnumerable<Problem> AreNotMoreThanTheLaureates(PackageRows package)
    {
        var recorded = package.Awards.Keys.Keys.CountBy(key => (int)key.First.Number).ToDictionary();
        return package.Editions.ValidRows("year", "laureate_count", "laureate_count_high")
            .Where(e => OfficialCount.Of(e.Value) < recorded.GetValueOrDefault(e.Value.Year))
            .Select(e => package.Editions.Problem(
                e,
                OfficialCount.Column(e.Value),
                $"{OfficialCount.Of(e.Value)} is less than the {recorded[e.Value.Year]} awards recorded in {package.Awards.File}",
                "as many at least"));
    }

    public static IEnumerable<Problem> AreNotMoreThanTheTallies(PackageRows package)
    {
        var recorded = package.Awards.ValidRows("edition", "collectivity_id", "level")
            .Where(a => a.Value.Level is not null)
            .CountBy(a => (a.Value.Edition, a.Value.Level!))
            .ToDictionary();
        return package.Tallies.ValidRows("edition", "level", "laureate_count")
            .Where(t => t.Value.LaureateCount < recorded.GetValueOrDefault((t.Value.Edition, t.Value.Level)))
            .Select(t => package.Tallies.Problem(
                t,
                "laureate_count",
                $"{t.Value.LaureateCount} is less than the {recorded[(t.Value.Edition, t.Value.Level)]} awards of level {DisplayText.Escape(t.Value.Level)} recorded in {package.Awards.File}",
                "as many at least"));
    }
}

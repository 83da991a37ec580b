using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class LevelStatuses
{
    public static IEnumerable<Problem> AgreeWithTheLevel(PackageRows package)
    {
        foreach (var row in package.Awards.ValidRows("level", "level_low", "level_high", "level_status"))
        {
            var award = row.Value;
            var hasLevel = award.Level is not null;
            var hasBounds = award.LevelLow is not null;
            // Half a range, or a range beside a level, is reported as that.
            if (hasBounds != award.LevelHigh is not null || (hasLevel && hasBounds))
            {
                continue;
            }

            var (agrees, right) =
                hasLevel ? (award.LevelStatus is "published" or "derived", "published or derived, since a level is given") :
                hasBounds ? (award.LevelStatus == "range", "range, since two bounds are given") :
                (award.LevelStatus == "unknown", "unknown, since no level is given");
            if (!agrees)
            {
                yield return package.Awards.Problem(row, "level_status", $"{DisplayText.Quote(award.LevelStatus)} does not agree with the level", right);
            }
        }
    }
}

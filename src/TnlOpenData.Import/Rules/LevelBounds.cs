using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>A range of levels has both its bounds, one below the other, and stands instead of a level.</summary>
internal static class LevelBounds
{
    public static IEnumerable<Problem> AreInOrder(PackageRows package)
    {
        var scales = new ScaleLookup(package);
        foreach (var row in package.Awards.ValidRows("edition", "level_low", "level_high"))
        {
            if (row.Value is { LevelLow: { } low, LevelHigh: { } high } && scales.Of(row.Value.Edition) is var (_, levels) &&
                Rank(levels, low) is { } lowRank && Rank(levels, high) is { } highRank && lowRank >= highRank)
            {
                yield return package.Awards.Problem(
                    row, "level_low", $"{DisplayText.Quote(low)} is not below level_high {DisplayText.Quote(high)}", "a lower bound, or the level itself when it is known");
            }
        }
    }

    public static IEnumerable<Problem> StandTogetherAndAlone(PackageRows package)
    {
        foreach (var row in package.Awards.ValidRows("level", "level_low", "level_high"))
        {
            var award = row.Value;
            if (award.LevelLow is null != award.LevelHigh is null)
            {
                yield return package.Awards.Problem(
                    row, award.LevelLow is null ? "level_low" : "level_high", "is empty while the other bound is given", "both bounds or none");
            }
            else if (award is { Level: { } level, LevelLow: not null })
            {
                yield return package.Awards.Problem(row, "level_low", $"stands beside level {DisplayText.Quote(level)}", "a level or two bounds, not both");
            }
        }
    }

    private static int? Rank(IReadOnlyList<Level> levels, string code) =>
        levels.FirstOrDefault(l => l.Code == code) is { Rank: > 0 } level ? level.Rank : null;
}

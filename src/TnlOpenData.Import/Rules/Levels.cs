using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>A level is one of the scale of its edition: scales are never converted into one another.</summary>
internal static class Levels
{
    public static IEnumerable<Problem> OfTalliesAreOfTheScale(PackageRows package) =>
        Check(package.Tallies, "level", t => t.Edition, t => t.Level, new ScaleLookup(package));

    public static IEnumerable<Problem> OfAwardsAreOfTheScale(PackageRows package)
    {
        var scales = new ScaleLookup(package);
        (string Column, Func<Award, string?> Level)[] columns =
            [("level", a => a.Level), ("level_low", a => a.LevelLow), ("level_high", a => a.LevelHigh)];
        return columns.SelectMany(c => Check(package.Awards, c.Column, a => a.Edition, c.Level, scales));
    }

    private static IEnumerable<Problem> Check<T>(
        TableRows<T> rows, string column, Func<T, int> edition, Func<T, string?> level, ScaleLookup scales) where T : class
    {
        foreach (var row in rows.ValidRows("edition", column))
        {
            if (level(row.Value) is { } code && scales.Of(edition(row.Value)) is var (scale, levels) && !levels.Any(l => l.Code == code))
            {
                yield return rows.Problem(
                    row, column, $"{DisplayText.Quote(code)} is not a level of scale {DisplayText.Escape(scale)}", $"one of {DisplayText.List(levels.Select(l => l.Code))}");
            }
        }
    }
}

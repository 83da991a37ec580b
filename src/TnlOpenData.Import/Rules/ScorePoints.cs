using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class ScorePoints
{
    public static IEnumerable<Problem> LieWithinTheirMaximum(PackageRows package)
    {
        foreach (var row in package.Scores.ValidRows("score", "max_score"))
        {
            var points = row.Value.Points;
            if (row.Value.MaxScore is not { } most)
            {
                if (points < 0)
                {
                    yield return package.Scores.Problem(row, "score", $"{Plain(points)} is less than nothing", "0 or more");
                }
            }
            else if (most <= 0)
            {
                yield return package.Scores.Problem(row, "max_score", $"{Plain(most)} is not a maximum", "more than 0");
            }
            else if (points < 0 || points > most)
            {
                yield return package.Scores.Problem(row, "score", $"{Plain(points)} is not between 0 and max_score {Plain(most)}", $"0 to {Plain(most)}");
            }
        }
    }

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

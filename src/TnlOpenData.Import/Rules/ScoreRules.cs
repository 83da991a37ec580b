using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>scores.csv</c>.</summary>
internal static class ScoreRules
{
    public static readonly Rule[] All = [new(PointsAreWithinTheirMaximum, Scores)];

    private static IEnumerable<Problem> PointsAreWithinTheirMaximum(PackageRows package)
    {
        var scores = package.Of(Scores);
        foreach (var row in scores.ValidRows("score", "max_score"))
        {
            if (Check(row.Value) is var (column, wrong, right))
            {
                yield return scores.Problem(row, column, wrong, right);
            }
        }
    }

    private static (string Column, string Wrong, string Right)? Check(Score score)
    {
        var points = Text(score.Points);
        if (score.MaxScore is not { } max)
        {
            return score.Points < 0 ? ("score", $"{points} is less than nothing", "0 or more") : null;
        }

        if (max <= 0)
        {
            return ("max_score", $"{Text(max)} is not a maximum", "more than 0");
        }

        return score.Points < 0 || score.Points > max
            ? ("score", $"{points} is not between 0 and max_score {Text(max)}", $"0 to {Text(max)}")
            : null;
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Snapshots;

/// <summary>Awards are written <c>4</c> (exact), <c>3..5</c> (range), <c>?</c> (unknown), one edition after the other.</summary>
public class ScaleSummaryTests
{
    [Theory]
    [InlineData("4 5", "rising")]
    [InlineData("3 5 4", "rising")]
    [InlineData("5 4", "falling")]
    [InlineData("4 5 3", "falling")]
    [InlineData("4 4 4", "stable")]
    [InlineData("4 4", "stable")]
    [InlineData("4 5 4", "varied")]
    [InlineData("4 3 4", "varied")]
    [InlineData("4", "undetermined")]
    [InlineData("?", "undetermined")]
    [InlineData("3..5", "undetermined")]
    [InlineData("3..5 4..5", "undetermined")]
    [InlineData("4 3..5", "undetermined")]
    [InlineData("4 ? 4", "stable")]
    [InlineData("3 3..5 5", "rising")]
    public void A_trend_runs_over_the_exact_levels(string awards, string trend) => Assert.Equal(trend, Summary(awards).Trend);

    [Theory]
    [InlineData("4 5", "5", "exact")]
    [InlineData("5 4", "5", "exact")]
    [InlineData("4 3..4", "4", "exact")]
    [InlineData("4 3..5", "4", "at-least")]
    [InlineData("4 ?", "4", "at-least")]
    [InlineData("5 ?", "5", "exact")]
    [InlineData("5 3..5", "5", "exact")]
    [InlineData("3..5", null, "unknown")]
    [InlineData("?", null, "unknown")]
    [InlineData("", null, "unknown")]
    public void The_best_level_says_whether_another_may_exceed_it(string awards, string? best, string status)
    {
        var summary = Summary(awards);
        Assert.Equal((best, status), (summary.Best?.Code, summary.BestStatus));
    }

    [Theory]
    [InlineData("badge bronze", "undetermined")]
    [InlineData("or badge", "undetermined")]
    [InlineData("badge bronze or", "rising")]
    [InlineData("or badge or", "stable")]
    public void A_badge_begins_and_ends_no_trend(string awards, string trend) =>
        Assert.Equal(trend, Summary(awards, "badge-metals").Trend);

    private static ScaleSummary Summary(string awards, string scale) => ScaleSummary.Of(
        scale, [.. awards.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((level, i) => Award(2016 + i, level, scale))]);

    private static ScaleSummary Summary(string awards) => Summary(awards, "copylefts");

    private static AwardView Award(int year, string level, string scale)
    {
        var like = Packages.RealSnapshot.Awards[0];
        var ends = level.Split("..");
        return new AwardView
        {
            Award = like.Award with { Edition = year },
            Edition = like.Edition with { Year = year },
            Collectivity = like.Collectivity,
            Source = like.Source,
            Level = ends.Length == 1 ? Level(level, scale) : null,
            LevelLow = ends.Length == 2 ? Level(ends[0], scale) : null,
            LevelHigh = ends.Length == 2 ? Level(ends[1], scale) : null,
            TopRank = 5,
            Mentions = [],
            Scores = [],
            DisagreementIds = [],
        };
    }

    private static Level? Level(string code, string scale) =>
        Packages.RealSnapshot.LevelsOf(scale).FirstOrDefault(l => l.Code == code);
}

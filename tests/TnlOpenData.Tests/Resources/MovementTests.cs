using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Resources;

/// <summary>Awards are written <c>or</c> (exact), <c>bronze..or</c> (range), <c>?</c> (unknown).</summary>
public class MovementTests
{
    [Theory]
    [InlineData("bronze", "or", Movement.Rise)]
    [InlineData("or", "bronze", Movement.Fall)]
    [InlineData("or", "or", Movement.Same)]
    [InlineData("bronze..argent", "or", Movement.Rise)]
    [InlineData("?", "or", Movement.Undetermined)]
    // A badge is no level: it is neither below nor above one.
    [InlineData("badge", "bronze", Movement.WithBadge)]
    [InlineData("bronze", "badge", Movement.WithBadge)]
    [InlineData("badge", "badge", Movement.WithBadge)]
    [InlineData("badge", "?", Movement.WithBadge)]
    [InlineData("badge", "bronze..or", Movement.WithBadge)]
    // What may be a badge is not compared either.
    [InlineData("badge..bronze", "or", Movement.Undetermined)]
    [InlineData("or", "badge..bronze", Movement.Undetermined)]
    public void From_one_award_to_the_next(string before, string after, string kind)
    {
        var (from, to) = (Packages.RealSnapshot.Editions[^1], Packages.RealSnapshot.Editions[^1]);
        Assert.Equal(kind, new Movement(from, to, Like.Collectivity, Award(before), Award(after)).Kind);
    }

    private static AwardView Like => Packages.RealSnapshot.Awards[^1];

    private static AwardView Award(string level)
    {
        var ends = level.Split("..");
        return new AwardView
        {
            Award = Like.Award with { Level = Level(level)?.Code },
            Edition = Like.Edition,
            Collectivity = Like.Collectivity,
            Source = Like.Source,
            Level = Level(level),
            LevelLow = ends.Length == 2 ? Level(ends[0]) : null,
            LevelHigh = ends.Length == 2 ? Level(ends[1]) : null,
            TopRank = 4,
            Mentions = [],
            Scores = [],
            DisagreementIds = [],
        };
    }

    private static Level? Level(string code) => Packages.RealSnapshot.LevelsOf("badge-metals").FirstOrDefault(l => l.Code == code);
}

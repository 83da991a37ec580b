using TnlOpenData.Palmares;
using TnlOpenData.Queries;

namespace TnlOpenData.Tests.Queries;

public class LevelFilterTests
{
    private static readonly LevelFilter<Level> Filter = new("level", l => l);

    [Theory]
    [InlineData("4", "4")]
    [InlineData("4,5", "4 5")]
    [InlineData("3..5", "3 4 5")]
    [InlineData("..2", "1 2")]
    [InlineData("4..", "4 5")]
    [InlineData("argent..", "argent or")]
    [InlineData("..bronze", "badge bronze")]
    [InlineData("5,or", "5 or")]
    [InlineData("1..1", "1")]
    [InlineData("4..,or", "4 5 or")]
    public void Levels_and_ranges_stay_inside_their_scale(string typed, string kept)
    {
        var criterion = Filter.Read(Packages.RealSnapshot, typed).Criterion!;
        var levels = Packages.Real.Data.Scales
            .Where(criterion.Matches)
            .OrderByDescending(l => l.Scale)
            .ThenBy(l => l.Rank)
            .Select(l => l.Code);
        Assert.Equal(kept, string.Join(' ', levels));
    }

    [Theory]
    [InlineData("4..or")]
    [InlineData("badge..5")]
    [InlineData("2,4..or")]
    public void A_range_across_scales_is_refused_and_names_both(string typed)
    {
        var error = Filter.Read(Packages.RealSnapshot, typed).QueryError!;
        Assert.Equal(QueryErrorKind.CrossScale, error.Kind);
        Assert.Equal(["badge-metals", "copylefts"], error.Allowed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("6")]
    [InlineData("gold")]
    [InlineData("5..4")]
    [InlineData("..")]
    [InlineData("1..2..3")]
    [InlineData("")]
    [InlineData("4,")]
    public void What_is_no_level_is_refused(string typed) =>
        Assert.Equal(QueryErrorKind.InvalidValue, Filter.Read(Packages.RealSnapshot, typed).QueryError!.Kind);
}

using System.Globalization;

namespace TnlOpenData.Import.Tests;

public class RealPackageTests
{
    [Fact]
    public void The_published_package_has_no_problem() =>
        Assert.Equal("", string.Join('\n', Packages.Real.Problems));

    [Fact]
    public void Every_edition_has_the_awards_that_were_recorded()
    {
        var awards = Packages.Real.Content!.Facts.Awards;
        var counts = awards.GroupBy(a => a.Edition).OrderBy(g => g.Key).Select(g => g.Count());
        Assert.Equal([8, 7, 12, 14, 2, 13, 5, 11, 17, 8], counts);
    }

    [Theory]
    [InlineData("published", "8 7 8 1 2 13 5 10 9 6")]
    [InlineData("range", "0 0 0 13 0 0 0 1 8 0")]
    [InlineData("unknown", "0 0 4 0 0 0 0 0 0 2")]
    public void Every_edition_has_the_level_statuses_that_were_recorded(string status, string expected)
    {
        var awards = Packages.Real.Content!.Facts.Awards;
        var counts = awards
            .GroupBy(a => a.Edition)
            .OrderBy(g => g.Key)
            .Select(g => g.Count(a => a.LevelStatus == status || (status == "published" && a.LevelStatus == "derived")).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(expected, string.Join(' ', counts));
    }
}

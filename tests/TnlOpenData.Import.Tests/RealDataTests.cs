using System.Globalization;

namespace TnlOpenData.Import.Tests;

/// <summary>Literal facts of the published package: a new award changes them.</summary>
public class RealDataTests
{
    [Fact]
    public void The_published_package_has_no_problem() => Assert.Equal("", Packages.RealResult.Lines());

    [Theory]
    [InlineData(null, "8 8 12 15 3 14 5 11 17 8")]
    [InlineData("range", "0 0 0 13 0 0 0 1 8 0")]
    [InlineData("unknown", "0 0 3 0 0 0 0 0 0 2")]
    public void Every_edition_has_the_awards_that_were_recorded(string? status, string expected)
    {
        var counts = Packages.Real.Data.Awards
            .GroupBy(a => a.Edition, (_, awards) => awards.Count(a => status is null || a.LevelStatus == status))
            .Select(n => n.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(expected, string.Join(' ', counts));
    }

    [Fact]
    public void The_summary_sets_what_is_recorded_beside_what_is_official() => Assert.Equal(
        """
        2016  official not published  recorded  8  exact level  8  range  0  unknown 0
        2017  official            23  recorded  8  exact level  8  range  0  unknown 0
        2018  official            22  recorded 12  exact level  9  range  0  unknown 3
        2019  official            31  recorded 15  exact level  2  range 13  unknown 0
        2020  official            26  recorded  3  exact level  3  range  0  unknown 0
        2021  official            24  recorded 14  exact level 14  range  0  unknown 0
        2022  official            23  recorded  5  exact level  5  range  0  unknown 0
        2023  official            23  recorded 11  exact level 10  range  1  unknown 0
        2024  official            24  recorded 17  exact level  9  range  8  unknown 0
        2025  official        36..37  recorded  8  exact level  6  range  0  unknown 2
        """,
        string.Join('\n', EditionSummary.Lines(Packages.Real)));
}

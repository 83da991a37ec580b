namespace TnlOpenData.Tests.Snapshots;

public class CoverageTests
{
    [Theory]
    [InlineData(2016, null, 8, 8, 0, 0)]
    [InlineData(2017, 23, 7, 7, 0, 0)]
    [InlineData(2018, 22, 12, 8, 0, 4)]
    [InlineData(2019, 31, 14, 1, 13, 0)]
    [InlineData(2020, 26, 2, 2, 0, 0)]
    [InlineData(2021, 24, 13, 13, 0, 0)]
    [InlineData(2022, 23, 5, 5, 0, 0)]
    [InlineData(2023, 23, 11, 10, 1, 0)]
    [InlineData(2024, 24, 17, 9, 8, 0)]
    [InlineData(2025, null, 8, 6, 0, 2)]
    public void Recorded_stands_beside_official(int edition, int? official, int recorded, int exact, int range, int unknown)
    {
        var c = Packages.RealSnapshot.EditionByYear[edition].Coverage;
        Assert.Equal((official, recorded, exact, range, unknown), (c.Edition.LaureateCount, c.Recorded, c.Exact, c.Range, c.Unknown));
    }

    [Theory]
    [InlineData(2016, "not-published", null, null, null)]
    [InlineData(2018, "published", 10, 10, false)]
    [InlineData(2025, "range", 28, 29, false)]
    public void What_is_missing_is_said_where_it_can_be(int edition, string status, int? low, int? high, bool? complete)
    {
        var c = Packages.RealSnapshot.EditionByYear[edition].Coverage;
        Assert.Equal((status, low, high, complete), (c.OfficialStatus, c.MissingLow, c.MissingHigh, c.Complete));
    }

    [Fact]
    public void Complete_levels_are_those_whose_tally_is_reached()
    {
        var complete = Packages.RealSnapshot.Editions
            .SelectMany(e => e.Coverage.Levels
                .Where(l => l.Complete == true && l.Recorded > 0)
                .Select(l => $"{e.Edition.Year}:{l.Level.Code}"));
        Assert.Equal(["2021:2", "2021:5", "2022:5"], complete);
    }

    [Fact]
    public void Every_award_is_exact_a_range_or_unknown() =>
        Assert.All(Packages.RealSnapshot.Editions.Concat(Packages.SyntheticSnapshot.Editions), e =>
            Assert.Equal(e.Coverage.Recorded, e.Coverage.Exact + e.Coverage.Range + e.Coverage.Unknown));
}

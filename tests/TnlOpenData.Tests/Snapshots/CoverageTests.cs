namespace TnlOpenData.Tests.Snapshots;

public class CoverageTests
{
    [Fact]
    public void Every_award_is_exact_a_range_or_unknown() =>
        Assert.All(Packages.RealSnapshot.Editions.Concat(Packages.SyntheticSnapshot.Editions), e =>
            Assert.Equal(e.Coverage.Recorded, e.Coverage.Exact + e.Coverage.Range + e.Coverage.Unknown));
}

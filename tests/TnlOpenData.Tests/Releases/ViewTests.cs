namespace TnlOpenData.Tests.Releases;

public sealed class ViewTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void The_palmares_has_one_row_per_award(string package)
    {
        var content = Packages.Of(package);
        Assert.Equal([$"{content.Data.Awards.Count}"], ReleaseFiles.Ask(_directory.Write(content), "SELECT COUNT(*) FROM palmares"));
    }

    [Theory]
    [InlineData("real")]
    [InlineData("synthetic")]
    public void Coverage_in_the_file_is_coverage_in_memory(string package)
    {
        var snapshot = package == "real" ? Packages.RealSnapshot : Packages.SyntheticSnapshot;
        Assert.Equal(
            snapshot.Editions.Select(e => string.Join('|',
                e.Edition.Year, e.Coverage.OfficialStatus,
                e.Edition.LaureateCount, e.Edition.LaureateCountLow, e.Edition.LaureateCountHigh,
                e.Coverage.Recorded, e.Coverage.Exact, e.Coverage.Range, e.Coverage.Unknown)),
            ReleaseFiles.Ask(_directory.Write(Packages.Of(package)), """
                SELECT edition, official_status, official, official_low, official_high, recorded, exact, range, unknown FROM coverage
                """));
    }
}

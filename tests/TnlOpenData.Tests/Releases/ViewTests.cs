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
        Assert.Equal([$"{content.Facts.Awards.Count}"], ReleaseFiles.Ask(_directory.Write(content), "SELECT COUNT(*) FROM palmares"));
    }

    [Fact]
    public void Nevers_2018_can_be_read_in_one_line() =>
        Assert.Equal(
            ["2018|copylefts|Nevers|4|published|not-published|meilleure-note-totale"],
            ReleaseFiles.Ask(_directory.Write(Packages.Real), """
                SELECT edition, scale, name, level, level_status, scores_status, mentions
                FROM palmares WHERE edition = 2018 AND collectivity_id = 'nevers'
                """));

    [Fact]
    public void Coverage_of_2018_says_twelve_of_twenty_two() =>
        Assert.Equal(
            ["published|22|12|8|0|4"],
            ReleaseFiles.Ask(
                _directory.Write(Packages.Real),
                "SELECT official_status, official, recorded, exact, range, unknown FROM coverage WHERE edition = 2018"));

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

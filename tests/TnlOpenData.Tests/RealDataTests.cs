using TnlOpenData.Resources.Records;
using TnlOpenData.Tests.Releases;

namespace TnlOpenData.Tests;

/// <summary>Literal facts of the published data: a new award changes them. Other tests count in the data.</summary>
public sealed class RealDataTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(2016, null, 8, 8, 0, 0)]
    [InlineData(2017, 23, 8, 8, 0, 0)]
    [InlineData(2018, 22, 12, 9, 0, 3)]
    [InlineData(2019, 31, 15, 2, 13, 0)]
    [InlineData(2020, 26, 3, 3, 0, 0)]
    [InlineData(2021, 24, 14, 14, 0, 0)]
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
    public void Coverage_of_2018_says_twelve_of_twenty_two() =>
        Assert.Equal(
            ["published|22|12|9|0|3"],
            ReleaseFiles.Ask(
                _directory.Write(Packages.Real),
                "SELECT official_status, official, recorded, exact, range, unknown FROM coverage WHERE edition = 2018"));

    [Fact]
    public void Nevers_2018_can_be_read_in_one_line() =>
        Assert.Equal(
            ["2018|copylefts|Nevers|4|published|not-published|plus-haute-note"],
            ReleaseFiles.Ask(_directory.Write(Packages.Real), """
                SELECT edition, scale, name, level, level_status, scores_status, mentions
                FROM palmares WHERE edition = 2018 AND collectivity_id = 'nevers'
                """));

    [Fact]
    public void Echirolles_has_five_awards_on_two_scales_that_never_merge()
    {
        var echirolles = Packages.RealSnapshot.Collectivity("echirolles")!;
        Assert.Equal(
            ["2021:4", "2022:5", "2023:5", "2024:5", "2025:or"],
            echirolles.Awards.Select(a => $"{a.Award.Edition}:{a.Award.Level}"));
        Assert.Equal(
            ["copylefts 4 awards, best 5 (exact), rising", "badge-metals 1 awards, best or (exact), undetermined"],
            echirolles.ByScale.Select(s => $"{s.Scale} {s.Editions.Count} awards, best {s.Best!.Code} ({s.BestStatus}), {s.Trend}"));
    }

    [Theory]
    [InlineData("first-award", "Premières distinctions recensées, édition 2016")]
    [InlineData("first-of-kind", "Première distinction d’une région, édition 2018")]
    [InlineData("first-of-kind", "Premières distinctions recensées de communautés d’agglomération, édition 2021")]
    [InlineData("first-at-level", "Première distinction recensée au niveau 5 de l’échelle des copylefts, édition 2019")]
    [InlineData("first-at-level", "Premières distinctions recensées au niveau « Or » de l’échelle bronze, argent, or, édition 2025")]
    [InlineData("longest-run", "Mions : 6 éditions consécutives recensées, de 2016 à 2021")]
    [InlineData("most-awards", "Mions : 6 distinctions recensées")]
    [InlineData("biggest-fall", "Angoulême perd 1 niveau, du niveau 4 (2018) au niveau 3 (2021)")]
    public void A_record_is_a_sentence_without_codes(string code, string statement) =>
        Assert.Contains(
            statement,
            RecordResource.Records.Rows(Packages.RealSnapshot).Where(r => r.Code == code).Select(r => r.Statement));
}

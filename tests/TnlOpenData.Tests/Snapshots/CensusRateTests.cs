using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Snapshots;

public class CensusRateTests
{
    private static readonly EditionView Like = Packages.RealSnapshot.Editions[0];

    [Fact]
    public void Editions_without_an_announced_number_do_not_count() =>
        Assert.Equal(new CensusRate(1, 2, 8, 22, 22), CensusRate.For([Edition(10, null, null), Edition(8, 22, 22)]));

    [Fact]
    public void A_range_counts_by_its_larger_number()
    {
        var rate = CensusRate.For([Edition(9, 36, 37), Edition(11, 23, 23)])!;
        Assert.Equal(new CensusRate(2, 2, 20, 59, 60), rate);
        Assert.Equal((0.3333, 39), (rate.Share, rate.MissingLow));
    }

    [Fact]
    public void More_on_record_than_announced_is_all_that_was_announced() =>
        Assert.Equal(1, CensusRate.For([Edition(30, 24, 24)])!.Share);

    [Fact]
    public void There_is_no_rate_where_nothing_was_announced()
    {
        Assert.Null(CensusRate.For([Edition(9, null, null)]));
        Assert.Null(CensusRate.For([Edition(0, 0, 0)]));
        Assert.Null(CensusRate.For([]));
    }

    private static EditionView Edition(int recorded, int? low, int? high) => Like with
    {
        Coverage = Like.Coverage with
        {
            Recorded = recorded,
            Edition = Like.Edition with
            {
                LaureateCount = low == high ? low : null,
                LaureateCountLow = low == high ? null : low,
                LaureateCountHigh = low == high ? null : high,
            },
        },
    };
}

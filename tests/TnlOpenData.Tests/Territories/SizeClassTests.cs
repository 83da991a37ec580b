using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Territories;

/// <summary>The size classes cover every population once.</summary>
public class SizeClassTests
{
    [Theory]
    [InlineData(0, "0-999")]
    [InlineData(999, "0-999")]
    [InlineData(1_000, "1000-4999")]
    [InlineData(4_999, "1000-4999")]
    [InlineData(5_000, "5000-19999")]
    [InlineData(19_999, "5000-19999")]
    [InlineData(20_000, "20000-49999")]
    [InlineData(50_000, "50000-99999")]
    [InlineData(100_000, "100000-199999")]
    [InlineData(199_999, "100000-199999")]
    [InlineData(200_000, "200000-")]
    [InlineData(2_100_000, "200000-")]
    public void A_population_is_in_one_class(int population, string name)
    {
        Assert.Equal(name, SizeClasses.Of(population));
        Assert.Single(
            SizeClasses.All,
            c => SizeClasses.Bounds(c) is var (from, to) && population >= from && (to is null || population <= to));
    }

    [Fact]
    public void Without_a_population_there_is_none() => Assert.Null(SizeClasses.Of(null));
}

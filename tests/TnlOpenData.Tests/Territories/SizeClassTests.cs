using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Territories;

/// <summary>The size classes cover every population once.</summary>
public class SizeClassTests
{
    [Theory]
    [InlineData(0, "..999")]
    [InlineData(999, "..999")]
    [InlineData(1_000, "1000..4999")]
    [InlineData(4_999, "1000..4999")]
    [InlineData(5_000, "5000..19999")]
    [InlineData(19_999, "5000..19999")]
    [InlineData(20_000, "20000..49999")]
    [InlineData(50_000, "50000..99999")]
    [InlineData(100_000, "100000..199999")]
    [InlineData(199_999, "100000..199999")]
    [InlineData(200_000, "200000..")]
    [InlineData(2_100_000, "200000..")]
    public void A_population_is_in_one_class(int population, string range)
    {
        Assert.Equal(range, SizeClasses.Of(population).Range);
        Assert.Single(SizeClasses.All, c => c.Contains(population));
    }

    [Fact]
    public void Every_commune_with_a_population_is_counted_once() =>
        Assert.Equal(
            Packages.RealSnapshot.Territories.Communes.Count(c => c.Population is not null),
            SizeClasses.All.Sum(s => Packages.RealSnapshot.Territories.Communes.Count(c => c.Population is { } p && s.Contains(p))));
}

using TnlOpenData.Outlines;
using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Outlines;

public class FrenchOutlinesTests
{
    public static TheoryData<bool> Files => [false, true];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_departement_has_an_outline_and_nothing_else_has(bool isFine) => Assert.Equal(
        Cog.RegionCodes.SelectMany(Cog.DepartementsOf).Order(StringComparer.Ordinal),
        Of(isFine).Rings.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_ring_is_closed_and_lies_in_its_departement(bool isFine)
    {
        var outlines = Of(isFine);
        foreach (var (code, rings) in outlines.Rings)
        {
            var boxes = FrenchBoundingBoxes.Of(code);
            foreach (var ring in rings)
            {
                var points = outlines.PointsOf(ring).ToArray();
                Assert.True(points.Length > 3 && points[0] == points[^1], code);
                Assert.All(points, p => Assert.Contains(boxes, b => b.Contains(p.Longitude, p.Latitude)));
            }
        }
    }

    [Theory]
    [InlineData("38", "01 05 07 26 42 69 73")]
    [InlineData("2A", "2B")]
    [InlineData("2B", "2A")]
    [InlineData("75", "92 93 94")]
    [InlineData("29", "22 56")]
    [InlineData("84", "04 07 13 26 30 83")]
    [InlineData("66", "09 11")]
    [InlineData("971", "")]
    [InlineData("972", "")]
    [InlineData("973", "")]
    [InlineData("974", "")]
    [InlineData("976", "")]
    [InlineData("975", "")]
    [InlineData("00", "")]
    public void The_neighbours_of_a_departement_share_a_border_with_it(string departement, string neighbours)
    {
        Assert.Equal(neighbours, string.Join(' ', FrenchOutlines.NeighboursOfDepartement(departement)));
        Assert.Equal(neighbours, string.Join(' ', FrenchOutlines.Fine.NeighboursOf(departement)));
    }

    [Theory]
    [InlineData("84", "24 27 75 76 93")]
    [InlineData("53", "28 52")]
    [InlineData("11", "24 27 28 32 44")]
    [InlineData("94", "")]
    [InlineData("01", "")]
    [InlineData("04", "")]
    [InlineData("00", "")]
    public void The_neighbours_of_a_region_share_a_border_with_it(string region, string neighbours) =>
        Assert.Equal(neighbours, string.Join(' ', FrenchOutlines.NeighboursOfRegion(region)));

    [Fact]
    public void Neighbours_are_neighbours_of_each_other()
    {
        AssertSymmetric(Cog.DepartementCodes, FrenchOutlines.NeighboursOfDepartement);
        AssertSymmetric(Cog.RegionCodes, FrenchOutlines.NeighboursOfRegion);
    }

    [Fact]
    public void A_region_is_the_union_of_its_departements_without_the_borders_inside_it()
    {
        var outlines = FrenchOutlines.Fine;
        foreach (var region in Cog.RegionCodes)
        {
            var departements = Cog.DepartementsOf(region);
            var union = outlines.UnionOf(departements);
            var inside = departements.SelectMany(d => outlines.Rings[d]).SelectMany(r => r.Arcs).Select(a => Math.Max(a, ~a))
                .GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key);
            Assert.Empty(union.SelectMany(r => r.Arcs).Select(a => Math.Max(a, ~a)).Intersect(inside));
            Assert.All(union, ring => Assert.Equal(outlines.PointsOf(ring).First(), outlines.PointsOf(ring).Last()));
            Assert.Equal(departements.Sum(d => Area(outlines, outlines.Rings[d])), Area(outlines, union), precision: 6);
        }
    }

    private static Topology Of(bool isFine) => isFine ? FrenchOutlines.Fine : FrenchOutlines.Coarse;

    private static void AssertSymmetric(IReadOnlyList<string> codes, Func<string, IReadOnlyList<string>> neighbours) =>
        Assert.All(codes, code => Assert.All(neighbours(code), other => Assert.Contains(code, neighbours(other))));

    /// <summary>Signed, so that holes count against what surrounds them.</summary>
    private static double Area(Topology outlines, IEnumerable<ArcRing> rings) => rings.Sum(ring =>
    {
        var points = outlines.PointsOf(ring).ToArray();
        return points.Zip(points.Skip(1)).Sum(e => (e.First.Longitude * e.Second.Latitude) - (e.Second.Longitude * e.First.Latitude)) / 2;
    });
}

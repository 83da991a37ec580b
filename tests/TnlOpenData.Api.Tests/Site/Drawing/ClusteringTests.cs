using FsCheck.Xunit;
using TnlOpenData.Site.Drawing.Map;

namespace TnlOpenData.Api.Tests.Site.Drawing;

[Properties(MaxTest = 60, Arbitrary = [typeof(AnyPoints)])]
public class ClusteringTests
{
    private const double Distance = 26;

    [Property]
    public void Every_point_is_in_exactly_one_cluster(Points points)
    {
        var members = Clustering.Of(points.Values, Distance).SelectMany(c => c.Members).Order();
        Assert.Equal(Enumerable.Range(0, points.Values.Count), members);
    }

    [Property]
    public void The_order_of_the_points_does_not_matter(Points points)
    {
        var order = points.Shuffled();
        var shuffled = order.Select(i => points.Values[i]).ToArray();
        var expected = Clustering.Of(points.Values, Distance).Select(c => Describe(c.Centre, c.Members.Select(i => points.Values[i])));
        var actual = Clustering.Of(shuffled, Distance).Select(c => Describe(c.Centre, c.Members.Select(i => shuffled[i])));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Property]
    public void Centres_of_clusters_keep_the_distance(Points points)
    {
        var centres = Clustering.Of(points.Values, Distance).Select(c => c.Centre).ToArray();
        Assert.All(Pairs.Of(centres), p => Assert.True(p.A.DistanceTo(p.B) >= Distance, $"{p.A} {p.B}"));
    }

    [Property]
    public void A_centre_is_the_mean_of_its_points(Points points)
    {
        foreach (var (centre, members) in Clustering.Of(points.Values, Distance))
        {
            Assert.Equal(members.Average(i => points.Values[i].X), centre.X, 6);
            Assert.Equal(members.Average(i => points.Values[i].Y), centre.Y, 6);
        }
    }

    private static string Describe(MapPoint centre, IEnumerable<MapPoint> members) =>
        $"{centre.X:0.000000} {centre.Y:0.000000}: "
        + string.Join(' ', members.OrderBy(m => m.X).ThenBy(m => m.Y).Select(m => $"{m.X},{m.Y}"));
}

internal static class Pairs
{
    public static IEnumerable<(T A, T B)> Of<T>(IReadOnlyList<T> items) =>
        items.SelectMany((a, i) => items.Skip(i + 1).Select(b => (a, b)));
}

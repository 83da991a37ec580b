using FsCheck.Xunit;
using TnlOpenData.Site.Drawing.Map;

namespace TnlOpenData.Api.Tests.Site.Drawing;

[Properties(MaxTest = 60, Arbitrary = [typeof(AnyPoints)])]
public class SpreadingTests
{
    private const double Distance = 26;
    private const double Tolerance = 0.11;

    [Property]
    public void Points_stay_in_the_picture_and_in_their_order(Points points)
    {
        var moved = Spreading.Apart(Few(points, 60), Distance, AnyPoints.Picture);
        Assert.Equal(Math.Min(points.Values.Count, 60), moved.Length);
        Assert.All(moved, p => Assert.True(AnyPoints.Picture.Contains(p), $"{p}"));
    }

    [Property]
    public void Few_points_end_up_apart(Points points)
    {
        var moved = Spreading.Apart(Few(points, 8), Distance, AnyPoints.Picture);
        Assert.All(Pairs.Of(moved), p => Assert.True(p.A.DistanceTo(p.B) >= Distance - Tolerance, $"{p.A} {p.B}"));
    }

    [Property]
    public void Points_that_are_apart_do_not_move(Points points)
    {
        var centres = Clustering.Of(points.Values, Distance).Select(c => c.Centre).ToArray();
        Assert.Equal(centres, Spreading.Apart(centres, Distance, AnyPoints.Picture));
    }

    private static MapPoint[] Few(Points points, int count) => [.. points.Values.Take(count)];
}

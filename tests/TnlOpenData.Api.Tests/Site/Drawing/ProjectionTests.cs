using FsCheck.Xunit;
using TnlOpenData.Site.Drawing.Map;

namespace TnlOpenData.Api.Tests.Site.Drawing;

public class ProjectionTests
{
    private const double Tolerance = 1e-6;

    [Property]
    public void Further_east_is_further_right_and_further_north_is_further_up(uint a, uint b)
    {
        var (one, other) = (At(a), At(b));
        var (from, to) = (Projection.Of(one.Longitude, one.Latitude), Projection.Of(other.Longitude, other.Latitude));
        Assert.Equal(one.Longitude.CompareTo(other.Longitude), from.X.CompareTo(to.X));
        Assert.Equal(one.Latitude.CompareTo(other.Latitude), -from.Y.CompareTo(to.Y));
    }

    [Theory]
    [InlineData(-4.795, 48.413)]
    [InlineData(9.560, 42.154)]
    [InlineData(2.545, 51.088)]
    [InlineData(9.220, 41.334)]
    public void The_mainland_and_corsica_lie_in_the_first_picture(double longitude, double latitude)
    {
        var point = Projection.Of(longitude, latitude);
        var frame = MapFrames.For(null, new Dictionary<string, MapBox>(StringComparer.Ordinal)).First();
        Assert.Equal("", MapFrames.Of(null, point));
        AssertInside(frame, point);
    }

    [Fact]
    public void Without_points_the_mainland_and_five_overseas_departements_are_shown() => Assert.Equal(
        ["", "971", "972", "973", "974", "976"],
        MapFrames.For(null, new Dictionary<string, MapBox>(StringComparer.Ordinal)).Select(f => f.Code));

    [Theory]
    [InlineData(null)]
    [InlineData("38")]
    [InlineData("38,69")]
    [InlineData("2A,974")]
    [InlineData("974,971")]
    public void Every_point_lies_in_the_picture_of_its_frame(string? departements)
    {
        var bodies = new (string? Departement, double Longitude, double Latitude)[]
        {
            ("38", 5.72, 45.19), ("69", 4.83, 45.76), ("2A", 8.74, 41.93), ("974", 55.45, -20.88), ("974", 57, -22),
            ("971", -61.5, 16.25), ("988", 166.4, -22.3), (null, 2.35, 48.86), (null, 44.9, -12.8),
        };
        var selected = departements?.Split(',');
        var points = bodies
            .Where(b => selected is null || (b.Departement is { } code && selected.Contains(code)))
            .Select(b => (Point: Projection.Of(b.Longitude, b.Latitude), b.Departement))
            .Select(b => (b.Point, Frame: MapFrames.Of(b.Departement, b.Point)!))
            .ToLookup(b => b.Frame, b => b.Point);
        var boxes = points.ToDictionary(g => g.Key, g => g.Select(p => MapBox.Around(p)).Aggregate((a, b) => a.With(b)));
        var frames = MapFrames.For(selected, boxes).ToDictionary(f => f.Code);
        Assert.All(points, g => Assert.All(g, p => AssertInside(frames[g.Key], p)));
        Assert.Equal(frames.Count, frames.Values.Select(f => f.Name).Distinct().Count());
    }

    [Fact]
    public void A_point_outside_of_all_pictures_has_no_frame() => Assert.Null(MapFrames.Of(null, Projection.Of(-74, 40.7)));

    private static void AssertInside(MapFrame frame, MapPoint point)
    {
        var room = new MapBox(0, 0, frame.Width, frame.Height).Grown(Tolerance);
        Assert.True(room.Contains(frame.Place(point)), $"{frame.Code}: {frame.Place(point)}");
    }

    private static (double Longitude, double Latitude) At(uint number) =>
        ((number * 7919UL % 36000 / 100.0) - 180, (number * 104_729UL % 16000 / 100.0) - 80);
}

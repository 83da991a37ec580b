using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Territories;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Resources;

/// <summary>Distances along the great circle, which others have computed too; the nearest place first.</summary>
public class DistanceTests
{
    [Theory]
    [InlineData(2.3522, 48.8566, 2.3522, 48.8566, 0)]
    [InlineData(2.3522, 48.8566, -0.1278, 51.5074, 343.6)] // Paris, London.
    [InlineData(0, 0, 1, 0, 111.2)] // A degree of the equator.
    [InlineData(0, 0, 0, 1, 111.2)] // A degree of a meridian.
    [InlineData(179.5, 0, -179.5, 0, 111.2)] // Over the antimeridian.
    [InlineData(0, 90, 180, 90, 0)] // One pole.
    [InlineData(0, 0, 180, 0, 20015.1)] // The other side of the earth.
    public void Between_two_points(double longitude, double latitude, double toLongitude, double toLatitude, double kilometres)
    {
        // A point of the synthetic package is put there.
        var package = SyntheticPackage.Valid.WithCell("communes", 7, "longitude", Text(toLongitude))
            .WithCell("communes", 7, "latitude", Text(toLatitude));
        var places = Near(Snapshot.Of(package.Read()), longitude, latitude);
        Assert.Equal(kilometres, places.Single(t => t.Id == "38006").DistanceKm!.Value, 1);
    }

    [Fact]
    public void The_nearest_comes_first_and_places_without_a_position_are_left_out()
    {
        var places = Near(Packages.SyntheticSnapshot, 5.7, 45.2);
        Assert.Equal(places.OrderBy(t => t.DistanceKm).Select(t => t.Id), places.Select(t => t.Id));
        Assert.Equal(0, places[0].DistanceKm);
        Assert.DoesNotContain(places, t => t.Id is "38006" or "98735");
    }

    private static IReadOnlyList<TerritoryView> Near(Snapshot snapshot, double longitude, double latitude)
    {
        var (page, errors) = TerritoryResource.Territories.Query(
            snapshot, [new("near", $"{Text(longitude)},{Text(latitude)}"), new("limit", "all")], []);
        Assert.Empty(errors);
        return ((ResultPage<TerritoryView>)page!).Rows;
    }

    private static string Text(double degrees) => degrees.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class Coordinates
{
    public static IEnumerable<Problem> AreWhole(PackageRows package)
    {
        foreach (var row in package.Collectivities.ValidRows("longitude", "latitude", "coordinates_source"))
        {
            var (longitude, latitude, source) = (row.Value.Longitude, row.Value.Latitude, row.Value.CoordinatesSource);
            if (longitude is null != latitude is null)
            {
                yield return package.Collectivities.Problem(
                    row, longitude is null ? "longitude" : "latitude", "is empty while the other coordinate is given", "both or neither");
            }
            else if (longitude is null != source is null)
            {
                yield return package.Collectivities.Problem(
                    row, "coordinates_source", source is null ? "is empty while coordinates are given" : $"{DisplayText.Quote(source)} is given without coordinates", "coordinates and what they are, or neither");
            }
        }
    }

    public static IEnumerable<Problem> LieInTheirPlace(PackageRows package)
    {
        foreach (var row in package.Collectivities.ValidRows("longitude", "latitude", "departement_code"))
        {
            var departement = row.Value.DepartementCode;
            if (row.Value is { Longitude: { } longitude, Latitude: { } latitude } &&
                !FrenchBoxes.Of(departement).Any(box => box.Holds(longitude, latitude)))
            {
                var swapped = FrenchBoxes.Of(departement).Any(box => box.Holds(latitude, longitude));
                yield return package.Collectivities.Problem(
                    row,
                    "longitude",
                    string.Create(CultureInfo.InvariantCulture, $"the point {longitude}, {latitude} is not in {(departement is null ? "France" : $"or near département {DisplayText.Escape(departement)}")}"),
                    swapped ? "longitude and latitude look swapped" : "longitude east and latitude north, in degrees");
            }
        }
    }
}

using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Territories;

/// <summary><c>near=lon,lat</c>: the places with a position, nearest first, each with its distance.</summary>
internal sealed record NearFilter : Filter<TerritoryView>
{
    public const string Parameter = "near";

    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const double EarthRadiusKm = 6371.0088;

    public NearFilter()
        : base(Parameter)
    {
        Description = "Longitude et latitude en degrés décimaux, séparées par une virgule : les territoires qui ont une position, du plus "
            + "proche au plus lointain.";
        Example = "5.72,45.18";
    }

    public override ParseResult<TerritoryView> Read(Snapshot snapshot, string typed)
    {
        if (Point(typed) is not var (longitude, latitude))
        {
            return Invalid(
                typed,
                "n’est pas « longitude,latitude », en degrés, avec un point décimal",
                "is not “longitude,latitude”, in degrees, with a decimal point");
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{longitude},{latitude}");
        return new Criterion<TerritoryView>(Name, text, t => t.DistanceKm is not null)
        {
            Arrange = places => Nearest(places, longitude, latitude),
        };
    }

    /// <summary>Places with a position, nearest first; at the same distance in the order of the list.</summary>
    public static TerritoryView[] Nearest(IReadOnlyList<TerritoryView> places, double longitude, double latitude) =>
    [
        .. places
            .Where(t => t.Longitude is not null && t.Latitude is not null)
            .Select(t => t.At(DistanceKm(longitude, latitude, t.Longitude!.Value, t.Latitude!.Value)))
            .OrderBy(t => t.DistanceKm),
    ];

    /// <summary>The great-circle distance (haversine formula), rounded to a hundred metres.</summary>
    public static double DistanceKm(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude)
    {
        var (from, to) = (double.DegreesToRadians(fromLatitude), double.DegreesToRadians(toLatitude));
        var (south, east) = (Math.Sin((to - from) / 2), Math.Sin(double.DegreesToRadians(toLongitude - fromLongitude) / 2));
        var half = (south * south) + (Math.Cos(from) * Math.Cos(to) * east * east);
        return Math.Round(2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, half))), 1);
    }

    private static (double Longitude, double Latitude)? Point(string typed) =>
        typed.Split(',', StringSplitOptions.TrimEntries) is [var x, var y]
        && double.TryParse(x, Decimal, CultureInfo.InvariantCulture, out var longitude)
        && double.TryParse(y, Decimal, CultureInfo.InvariantCulture, out var latitude)
        && Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90
            ? (longitude, latitude)
            : null;
}

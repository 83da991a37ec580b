namespace TnlOpenData.Import.Rules;

/// <summary>A rectangle of longitudes and latitudes (WGS84).</summary>
internal sealed record Box(double West, double South, double East, double North)
{
    public bool Holds(double longitude, double latitude) =>
        longitude >= West && longitude <= East && latitude >= South && latitude <= North;
}

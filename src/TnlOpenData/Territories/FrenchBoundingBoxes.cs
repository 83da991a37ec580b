namespace TnlOpenData.Territories;

/// <summary>A rectangle of longitudes and latitudes, in degrees (WGS 84).</summary>
public sealed record BoundingBox(double West, double South, double East, double North)
{
    public bool Contains(double longitude, double latitude) =>
        longitude >= West && longitude <= East && latitude >= South && latitude <= North;
}

/// <summary>
/// Bounding boxes of metropolitan France and of each overseas territory, a little wider than their outlines: precise enough to detect
/// swapped or mistyped coordinates.
/// </summary>
public static class FrenchBoundingBoxes
{
    private static readonly BoundingBox[] Metropolitan = [new(-5.3, 41.2, 9.7, 51.2)];

    private static readonly Dictionary<string, BoundingBox[]> Overseas = new(StringComparer.Ordinal)
    {
        ["971"] = [new(-61.9, 15.7, -60.9, 16.6)],
        ["972"] = [new(-61.3, 14.3, -60.7, 15.0)],
        ["973"] = [new(-54.7, 2.0, -51.5, 5.9)],
        ["974"] = [new(55.1, -21.5, 55.9, -20.8)],
        ["975"] = [new(-56.5, 46.7, -56.0, 47.2)],
        ["976"] = [new(44.9, -13.1, 45.4, -12.5)],
        ["977"] = [new(-63.0, 17.8, -62.7, 18.0)],
        ["978"] = [new(-63.2, 18.0, -62.9, 18.2)],
        // Scattered Islands, Crozet, Kerguelen, Saint-Paul and Amsterdam, Adélie Land.
        ["984"] =
        [
            new(39.0, -23.0, 55.0, -11.0),
            new(50.0, -47.0, 53.0, -45.5),
            new(68.0, -50.5, 71.0, -48.0),
            new(77.0, -39.0, 78.0, -37.5),
            new(136.0, -90.0, 142.0, -66.0),
        ],
        ["986"] = [new(-178.4, -14.5, -176.0, -13.1)],
        ["987"] = [new(-155.0, -28.0, -134.0, -7.8)],
        ["988"] = [new(158.0, -23.0, 172.5, -17.0)],
    };

    private static readonly BoundingBox[] Anywhere = [.. Metropolitan, .. Overseas.Values.SelectMany(b => b)];

    /// <summary>The bounding boxes of a département (its code), or those of all France if it is null.</summary>
    public static IReadOnlyList<BoundingBox> Of(string? departement) =>
        departement is null ? Anywhere : Overseas.GetValueOrDefault(departement, Metropolitan);
}

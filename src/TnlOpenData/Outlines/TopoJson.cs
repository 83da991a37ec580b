using System.Text.Json;
using TnlOpenData.Territories;

namespace TnlOpenData.Outlines;

/// <summary>
/// Reads TopoJSON (https://github.com/topojson/topojson-specification): one collection of polygons on a grid, each with the property
/// <c>code</c>.
/// </summary>
public static class TopoJson
{
    /// <exception cref="JsonException">The text is not JSON, or not TopoJSON of this form.</exception>
    public static Topology Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            var root = document.RootElement;
            var transform = root.GetProperty("transform");
            var rings = root.GetProperty("objects").EnumerateObject().Single().Value.GetProperty("geometries").EnumerateArray()
                .ToDictionary(
                    g => g.GetProperty("properties").GetProperty("code").GetString()!,
                    g => (IReadOnlyList<ArcRing>)[.. RingsOf(g)],
                    StringComparer.Ordinal);
            return new Topology([.. root.GetProperty("arcs").EnumerateArray().Select(PointsOf)], rings)
            {
                Origin = Pair(transform.GetProperty("translate")),
                Step = Pair(transform.GetProperty("scale")),
            };
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new JsonException("Not a TopoJSON topology of one collection of polygons with codes.", e);
        }
    }

    private static IEnumerable<ArcRing> RingsOf(JsonElement geometry)
    {
        var arcs = geometry.GetProperty("arcs").EnumerateArray();
        var rings = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => arcs,
            "MultiPolygon" => arcs.SelectMany(polygon => polygon.EnumerateArray()),
            var other => throw new FormatException($"{other} is not a polygon."),
        };
        return rings.Select(ring => new ArcRing([.. ring.EnumerateArray().Select(a => a.GetInt32())]));
    }

    /// <summary>Each point but the first is written as a step from the one before it.</summary>
    private static IReadOnlyList<GridPoint> PointsOf(JsonElement arc)
    {
        var points = new List<GridPoint>(arc.GetArrayLength());
        var at = new GridPoint(0, 0);
        foreach (var step in arc.EnumerateArray())
        {
            at = new(at.X + step[0].GetInt32(), at.Y + step[1].GetInt32());
            points.Add(at);
        }

        return points;
    }

    private static (double Longitude, double Latitude) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}

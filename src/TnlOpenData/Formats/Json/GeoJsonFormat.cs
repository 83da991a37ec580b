using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Json;

/// <summary>
/// RFC 7946: a collection of points, WGS 84, longitude first. Rows without coordinates are left out; <c>unlocated</c> is their number.
/// </summary>
public sealed class GeoJsonFormat : SteppedFormat
{
    public override string Name => "geojson";

    public override string MediaType => "application/geo+json";

    public override bool IsFlat => false;

    public override IEnumerable<int> WriteSteps(IBufferWriter<byte> output, ResultPage page, ExportContext context)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        var places = Enumerable.Range(0, page.Count).Select(row => (Row: row, Place: page.PlaceOf(row))).ToArray();
        var located = places.Where(p => p.Place is not null).Select(p => (p.Row, Place: p.Place!.Value)).ToArray();
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        if (located.Length > 0)
        {
            json.WriteStartArray("bbox");
            CellJson.WriteCoordinate(json, located.Min(p => p.Place.Longitude));
            CellJson.WriteCoordinate(json, located.Min(p => p.Place.Latitude));
            CellJson.WriteCoordinate(json, located.Max(p => p.Place.Longitude));
            CellJson.WriteCoordinate(json, located.Max(p => p.Place.Latitude));
            json.WriteEndArray();
        }

        json.WriteNumber("total", page.Total);
        json.WriteNumber("unlocated", page.Count - located.Length);
        json.WriteString("release", page.Snapshot.Release.Id);
        json.WriteString("licence", page.Snapshot.Release.LicenceUrl);
        json.WriteString("attribution", page.Snapshot.Release.Attribution);
        json.WriteStartArray("features");
        foreach (var (row, place) in located)
        {
            if (Steps.Begins(row))
            {
                json.Flush();
                yield return row;
            }

            WriteFeature(json, page, row, place, context.LinkBase);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, ResultPage page, int row, Place place, string linkBase)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", IdOf(page, row));
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        CellJson.WriteCoordinate(json, place.Longitude);
        CellJson.WriteCoordinate(json, place.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WritePropertyName("properties");
        WriteProperties(json, page, row, linkBase);
        json.WriteEndObject();
    }

    /// <summary>The row, and the id of the feature where the row has none: some programs look for it among the properties only.</summary>
    private static void WriteProperties(Utf8JsonWriter json, ResultPage page, int row, string linkBase)
    {
        json.WriteStartObject();
        if (page.Columns.All(c => c.Name != "id"))
        {
            json.WriteString("id", IdOf(page, row));
        }

        for (var column = 0; column < page.Columns.Count; column++)
        {
            CellJson.WriteColumn(json, page, row, column, linkBase);
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// The key of the row in its list, the same on every server and in every file: <c>echirolles</c>, <c>2018/paris</c>. A row of another
    /// list keeps the name of that list.
    /// </summary>
    private static string IdOf(ResultPage page, int row)
    {
        var path = page.PathOf(row) ?? "";
        var list = $"/{page.Resource.Name}/";
        return path.StartsWith(list, StringComparison.Ordinal) ? path[list.Length..] : path.TrimStart('/');
    }
}

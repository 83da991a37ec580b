using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats;
using TnlOpenData.Queries;
using TnlOpenData.Queries.Resources;

namespace TnlOpenData.Api.Rest;

/// <summary>Rows with what one must know to use them: how many, from which release, under which licence, on what they rest.</summary>
public static class Envelope
{
    public static void WriteList(IBufferWriter<byte> output, Page page, ListAddresses addresses)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        json.WriteStartObject();
        json.WritePropertyName("data");
        JsonFormat.WriteRows(json, page, addresses.LinkBase);
        json.WriteStartObject("meta");
        json.WriteString("resource", page.Resource.Name);
        json.WriteNumber("total", page.Total);
        json.WriteNumber("count", page.Count);
        json.WriteNumber("offset", page.Offset);
        WriteCoverage(json, page, addresses.LinkBase);
        Provenance.Write(json, page.Snapshot.Release);
        json.WriteEndObject();
        json.WriteStartObject("links");
        json.WriteString("self", addresses.Self);
        json.WriteString("first", addresses.First);
        json.WriteString("next", addresses.Next);
        json.WriteString("prev", addresses.Previous);
        WriteFormats(json, addresses.Formats);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteItem(IBufferWriter<byte> output, Page page, ItemAddresses addresses)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        json.WriteStartObject();
        json.WritePropertyName("data");
        CellJson.WriteRow(json, page, 0, addresses.LinkBase);
        json.WriteStartObject("meta");
        json.WriteString("resource", page.Resource.Name);
        Provenance.Write(json, page.Snapshot.Release);
        json.WriteEndObject();
        json.WriteStartObject("links");
        json.WriteString("self", addresses.Self);
        json.WriteString("canonical", addresses.Canonical);
        WriteFormats(json, addresses.Formats);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Where a question names editions: recorded and official for each, so that nobody takes 12 of 22 for the whole.</summary>
    private static void WriteCoverage(Utf8JsonWriter json, Page page, string linkBase)
    {
        if (page.Editions is null)
        {
            return;
        }

        json.WriteStartArray("coverage");
        foreach (var year in page.Editions)
        {
            json.WriteStartObject();
            json.WriteNumber("edition", year);
            foreach (var (name, value) in CoverageColumns.Summary(page.Snapshot.EditionByYear[year].Coverage))
            {
                json.WritePropertyName(name);
                CellJson.Write(json, value, linkBase);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFormats(Utf8JsonWriter json, IEnumerable<(string Name, string Address)> formats)
    {
        json.WriteStartObject("formats");
        foreach (var (name, address) in formats)
        {
            json.WriteString(name, address);
        }

        json.WriteEndObject();
    }
}

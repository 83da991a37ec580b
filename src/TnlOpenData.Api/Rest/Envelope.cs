using System.Buffers;
using System.Text.Json;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Api.Rest;

/// <summary>The JSON envelope: rows, counts, facets, coverage of the editions, provenance, licence, citation and links.</summary>
public static class Envelope
{
    /// <summary>Writes the envelope in steps, between which its rows can be sent.</summary>
    public static IEnumerable<int> WriteSteps(IBufferWriter<byte> output, ResultPage page, Addresses addresses)
    {
        using var json = new Utf8JsonWriter(output, CellJson.Compact);
        json.WriteStartObject();
        json.WritePropertyName("data");
        if (addresses is ItemAddresses)
        {
            CellJson.WriteRow(json, page, 0, addresses.LinkBase);
        }
        else
        {
            foreach (var row in JsonFormat.WriteRowsInSteps(json, page, addresses.LinkBase))
            {
                yield return row;
            }
        }

        json.WriteStartObject("meta");
        json.WriteString("resource", page.Resource.Name);
        if (addresses is ListAddresses)
        {
            WriteCounts(json, page);
            WriteFacets(json, page);
            WriteCoverage(json, page, addresses.LinkBase);
            if (page.Resource.Name == CoverageResource.Coverage.Name)
            {
                CensusJson.Write(json, page.Snapshot);
            }
        }

        ProvenanceJson.Write(json, page.Snapshot.Release);
        CitationJson.Write(json, page.Snapshot, page.Resource.Title, addresses.Permalink);
        json.WriteEndObject();
        WriteLinks(json, addresses);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, ResultPage page)
    {
        json.WriteNumber("total", page.Total);
        json.WriteNumber("count", page.Count);
        json.WriteNumber("offset", page.Offset);
        json.WritePropertyName("limit");
        CellJson.Write(json, Cell.Of(page.Limit), "");
    }

    private static void WriteFacets(Utf8JsonWriter json, ResultPage page)
    {
        if (page.Facets.Count == 0)
        {
            return;
        }

        json.WriteStartObject("facets");
        foreach (var facet in page.Facets)
        {
            json.WriteStartArray(facet.Name);
            foreach (var (value, count) in facet.Values)
            {
                json.WriteStartObject();
                json.WriteString("value", value);
                json.WriteNumber("count", count);
                json.WriteString("filter", value ?? Filter.None);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// For each edition that the query names, the recorded and the official number of awards: they show whether the data is complete.
    /// </summary>
    private static void WriteCoverage(Utf8JsonWriter json, ResultPage page, string linkBase)
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

    private static void WriteLinks(Utf8JsonWriter json, Addresses addresses)
    {
        json.WriteStartObject("links");
        json.WriteString("self", addresses.Self);
        json.WriteString("permalink", addresses.Permalink);
        if (addresses is ItemAddresses item)
        {
            json.WriteString("canonical", item.Canonical);
        }
        else if (addresses is ListAddresses list)
        {
            json.WriteString("first", list.First);
            json.WriteString("next", list.Next);
            json.WriteString("prev", list.Previous);
        }

        json.WriteStartObject("formats");
        foreach (var (name, address) in addresses.Formats)
        {
            json.WriteString(name, address);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}

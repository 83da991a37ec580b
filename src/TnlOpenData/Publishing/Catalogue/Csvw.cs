using System.Text.Json.Nodes;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Schema;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>CSV on the Web: the metadata of one published CSV, beside it.</summary>
public static class Csvw
{
    public static JsonObject Of(Publication publication, Table table)
    {
        var (snapshot, described) = (publication.Snapshot, publication.Snapshot.Describe(table.Name)!);
        return new JsonObject
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "fr" }),
            ["url"] = $"{table.Name}.csv",
            ["dc:title"] = described.Title,
            ["dc:description"] = described.Description,
            ["dc:license"] = new JsonObject { ["@id"] = snapshot.Release.LicenceUrl },
            ["dc:rights"] = Citation.Attribution(snapshot.Release),
            ["dc:modified"] = new JsonObject { ["@value"] = Citation.DateOf(snapshot.Release), ["@type"] = "xsd:date" },
            ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["lineTerminators"] = new JsonArray("\r\n"), ["header"] = true },
            ["tableSchema"] = new JsonObject
            {
                ["columns"] = new JsonArray([.. table.ColumnInfos.Select(c => (JsonNode)ColumnOf(publication, c))]),
                ["primaryKey"] = new JsonArray([.. table.Key.Select(k => (JsonNode)k)]),
            },
        };
    }

    private static JsonObject ColumnOf(Publication publication, Column column)
    {
        var described = publication.Snapshot.DescribeColumn(column.DescribedBy);
        var result = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:title"] = described?.Title,
            ["dc:description"] = described?.Description,
            ["datatype"] = column.Type switch
            {
                ColumnType.Integer => "integer",
                ColumnType.Number => "decimal",
                ColumnType.Boolean => "boolean",
                ColumnType.Date => "date",
                _ => "string",
            },
        };
        if (column.Type == ColumnType.List)
        {
            result["separator"] = "|";
        }

        if (described?.Required == true)
        {
            result["required"] = true;
        }

        return result;
    }
}

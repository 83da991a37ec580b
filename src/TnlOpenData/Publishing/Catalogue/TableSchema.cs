using System.Text.Json;
using System.Text.Json.Nodes;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>
/// The Table Schema of a published table, from <c>data/datapackage.json</c>; for the flat palmarès, from the columns of its CSV file.
/// </summary>
public static class TableSchema
{
    /// <summary>Raised when a column is added (minor) or changed (major).</summary>
    public const string Version = "1.0.0";

    private const string Flat = "palmares";

    /// <summary>The tables that have a schema in some release, the flat one first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Flat, .. AllTables.All.Select(t => t.Name)];

    /// <summary>The tables that have a schema in this release.</summary>
    public static IEnumerable<string> NamesIn(Snapshot snapshot) => [Flat, .. snapshot.Tables.Select(t => t.Name)];

    /// <summary>The schema of a CSV file; null for any other file.</summary>
    internal static string? NameFor(Dump dump)
    {
        if (dump.Format != "csv" || dump.Profile is not null)
        {
            return null;
        }

        return dump.Table ?? (dump.Name.StartsWith(Flat, StringComparison.Ordinal) ? Flat : null);
    }

    public static JsonObject Of(Publication publication, string name)
    {
        var release = publication.Snapshot.Release;
        var (title, description) = name == Flat
            ? (
                "Palmarès",
                "Une ligne par distinction, avec l’édition, la collectivité et ses codes, le niveau, les mentions et les faits marquants, "
                + "et la source.")
            : (publication.Snapshot.Describe(name)!.Title, publication.Snapshot.Describe(name)!.Description);
        var schema = new JsonObject
        {
            ["$schema"] = "https://specs.frictionlessdata.io/schemas/table-schema.json",
            ["name"] = $"{publication.About.Name}-{name.Replace('_', '-')}",
            ["title"] = title,
            ["description"] = description,
            ["countryCode"] = "FR",
            ["homepage"] = publication.About.Homepage,
            ["path"] = $"{publication.Address}/schemas/{name}.json",
            ["version"] = Version,
            ["lastModified"] = Citation.DateOf(release),
            ["keywords"] = new JsonArray([.. publication.About.Keywords.Select(k => (JsonNode)k)]),
            ["licenses"] = new JsonArray(new JsonObject
            {
                ["name"] = release.LicenceName,
                ["title"] = release.LicenceTitle,
                ["path"] = release.LicenceUrl,
            }),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = publication.About.Publisher, ["role"] = "author" }),
            ["resources"] = new JsonArray(new JsonObject { ["title"] = title, ["path"] = $"{publication.Address}/dumps/{name}.csv" }),
        };
        foreach (var (key, value) in name == Flat ? OfFlat(publication.Snapshot) : OfTable(release, name))
        {
            schema[key] = value?.DeepClone();
        }

        return schema;
    }

    private static JsonObject OfTable(Release release, string table) =>
        JsonNode.Parse(release.Descriptor)!["resources"]!.AsArray().First(r => (string)r!["name"]! == table)!["schema"]!.AsObject();

    private static JsonObject OfFlat(Snapshot snapshot) => new()
    {
        ["fields"] = new JsonArray([.. PalmaresDumps.Columns.Select(c => (JsonNode)Field(snapshot, c))]),
        ["missingValues"] = new JsonArray(""),
        ["primaryKey"] = new JsonArray("edition", "collectivity_id"),
    };

    private static JsonObject Field(Snapshot snapshot, Column column)
    {
        var described = snapshot.DescribeColumn(column.DescribedBy);
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type switch
            {
                ColumnType.Integer => "integer",
                ColumnType.Number => "number",
                ColumnType.Boolean => "boolean",
                ColumnType.Date => "date",
                _ => "string",
            },
            ["title"] = column.Title ?? described?.Title ?? column.Name,
            ["description"] = column.Description ?? described?.Description,
        };
        if ((column.Example ?? described?.Example) is { } example)
        {
            field["example"] = example;
        }

        if (!column.CanBeEmpty)
        {
            field["constraints"] = new JsonObject { ["required"] = true };
        }

        return field;
    }
}

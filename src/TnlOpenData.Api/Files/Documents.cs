using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TnlOpenData.Formats.Json;
using TnlOpenData.Publishing.Catalogue;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Publishing.Feeds;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Publishing.Rdf;
using TnlOpenData.Schema;
using TnlOpenData.Site;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Files;

/// <summary>One description of the publication: its address, its content type and its writer.</summary>
internal sealed record Document(string Path, string ContentType, Func<Publication, ReadOnlyMemory<byte>> Write)
{
    /// <summary>The content type without its parameters.</summary>
    public string MediaType => ContentType.Split(';')[0];

    /// <summary>It tells sizes and hashes of dumps, and so follows them. What does not answers before they are written.</summary>
    public bool NeedsSizes { get; init; }

    /// <summary>The table that it describes; null for any other document.</summary>
    public Table? Table { get; init; }

    /// <summary>False for the description of a table that the release leaves out.</summary>
    public bool IsIn(Snapshot snapshot) => Table is null || snapshot.Tables.Contains(Table);
}

/// <summary>All descriptions, each at a permanent address.</summary>
internal static class Documents
{
    private const string JsonLdType = "application/ld+json; charset=utf-8";
    private const string TurtleType = "text/turtle; charset=utf-8";
    private const string RdfXmlType = "application/rdf+xml; charset=utf-8";
    private const string JsonType = "application/json; charset=utf-8";
    private const string CsvwType = "application/csvm+json; charset=utf-8";
    private const string LinksetType = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    private static readonly JsonWriterOptions Readable = CellJson.Compact with { Indented = true, NewLine = "\n" };

    public static IReadOnlyList<Document> All { get; } =
    [
        .. Catalogue("/catalogue", isForHarvesters: false),
        .. Catalogue("/moissonnage/catalogue", isForHarvesters: true),
        new("/datapackage.json", JsonType, Package) { NeedsSizes = true },
        .. TableSchema.Names.Select(name =>
            new Document($"/schemas/{name}.json", JsonType, p => Bytes(TableSchema.Of(p, name))) { Table = AllTables.Find(name) }),
        .. AllTables.All.Select(table =>
            new Document($"/dumps/{table.Name}.csv-metadata.json", CsvwType, p => Bytes(Csvw.Of(p, table))) { Table = table }),
        new("/dataset.jsonld", JsonLdType, p => Bytes(SchemaOrg.Of(p))) { NeedsSizes = true },
        new("/sitemap.xml", "application/xml; charset=utf-8", p => Bytes(Sitemap.Of(p, PagesOf(p)))),
        new("/robots.txt", "text/plain; charset=utf-8", p => Bytes(Sitemap.Robots(p.Address))),
        new("/.well-known/api-catalog", LinksetType, p => Bytes(ApiCatalog.Of(p.Address))),
        .. Feeds,
    ];

    private static Document[] Feeds =>
    [
        new(ReleaseFeed.AtomPath, "application/atom+xml; charset=utf-8", p => Bytes(ReleaseFeed.AtomOf(p, p.Notes()))),
        new(ReleaseFeed.JsonPath, "application/feed+json; charset=utf-8", p => Bytes(ReleaseFeed.JsonOf(p, p.Notes()))),
    ];

    private static IEnumerable<Document> Catalogue(string path, bool isForHarvesters) =>
    [
        new($"{path}.jsonld", JsonLdType, p => Bytes(JsonLd.Of(DcatCatalogue.Of(p, isForHarvesters)))) { NeedsSizes = true },
        new($"{path}.ttl", TurtleType, p => Bytes(Turtle.Of(DcatCatalogue.Of(p, isForHarvesters)))) { NeedsSizes = true },
        new($"{path}.rdf", RdfXmlType, p => Bytes(RdfXml.Of(DcatCatalogue.Of(p, isForHarvesters)))) { NeedsSizes = true },
    ];

    /// <summary>The pages of the site, and the two consoles of the API.</summary>
    private static IEnumerable<string> PagesOf(Publication publication) =>
        [.. SitePages.InSitemap(publication.Snapshot), "/docs", "/graphiql"];

    private static ReadOnlyMemory<byte> Package(Publication publication)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var csv = publication.Dumps
            .Where(d => d.Dump is { Table: not null, Format: "csv" })
            .ToDictionary(d => d.Dump.Table!, StringComparer.Ordinal);
        PackageDescriptor.Write(bytes, publication.Snapshot.Release, table => $"dumps/{table}.csv", csv);
        return bytes.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static ReadOnlyMemory<byte> Bytes(JsonNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            node.WriteTo(json);
        }

        return bytes.WrittenMemory;
    }
}

using System.Text.RegularExpressions;

namespace TnlOpenData.Api.Tests.Contract;

/// <summary>One request of the recording.</summary>
public sealed record RecordedRequest(string Method, string Path, string? Accept = null, string? Body = null)
{
    public override string ToString() =>
        $"{Method} {Path}{(Accept is null ? "" : $" accept={Accept.Split(',')[0]}")}{(Body is null ? "" : $" body={Body}")}";
}

/// <summary>One request for each kind of address that the service has, and for each kind of query error.</summary>
internal static partial class RecordedRequests
{
    private const string Html = "text/html,application/xhtml+xml,*/*;q=0.8";

    /// <summary>What a path parameter of the contract is filled with.</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["edition"] = "2025",
        ["collectivity"] = "formule",
        ["scale"] = "copylefts",
        ["code"] = "or",
        ["source"] = "official-2025",
        ["disagreement"] = "2025-laureats",
        ["lead"] = "2016-jury",
    };

    /// <summary>Lists that want a query.</summary>
    private static readonly Dictionary<string, string> Required = new(StringComparer.Ordinal)
    {
        ["search"] = "q=ville",
        ["compare"] = "collectivities=guillemets,formule",
        ["statistics"] = "by=edition",
    };

    private static readonly string[] Formats = ["json", "ndjson", "csv", "tsv", "xlsx", "ods", "geojson", "parquet", "xml"];

    /// <summary>Without <c>/graphiql</c>, which depends on the build: on its time, and on the presence of Node.</summary>
    private static readonly string[] Documents =
    [
        "/openapi.yaml", "/openapi.json", "/graphql/schema.graphql", "/graphql/documents", "/problems", "/problems/not-found", "/v1",
        "/v1/releases", "/docs", "/catalogue.ttl", "/catalogue.rdf", "/catalogue.jsonld", "/moissonnage/catalogue.jsonld",
        "/datapackage.json", "/dataset.jsonld", "/sitemap.xml", "/robots.txt", "/schemas/awards.json", "/dumps/awards.csv-metadata.json",
        "/.well-known/api-catalog", "/releases.atom", "/releases.json", "/favicon.ico", "/dumps/manifest.json", "/dumps/sha256sums.txt",
        "/badges/formule.svg", "/badges/2025/formule.svg", "/carte.svg", "/carte.svg?edition=2025",
        $"/oembed?url={RecordedServer.Address}/carte", $"/oembed?url={RecordedServer.Address}/collectivites/formule&format=xml",
    ];

    private static readonly string[] Pages =
    [
        "/", "/palmares", "/palmares?edition=2025", "/palmares?q=ville", "/palmares?edition=1", "/palmares?version=0", "/editions",
        "/editions/2016", "/editions/2025", "/editions/1999", "/carte", "/carte?departement=38", "/carte?kind=x",
        "/carte/integrer?edition=2025", "/statistiques", "/donnees", "/integrer/formule", "/integrer/nulle", "/collectivites/guillemets",
        "/collectivites/polynesie", "/collectivites/213800022", "/collectivites/38002", "/collectivites/nulle", "/nulle-part",
        "/palmares/x", "/editions?x=1", "/badges/nulle.svg", "/departements", "/departements?code=38", "/departements?code=x",
        "/territoires/38006-nulle-part", "/territoires/38006", "/territoires/x", "/collectivites/38006",
        "/departements/38-isere", "/departements/38", "/departements/x", "/regions/84-auvergne-rhone-alpes", "/regions/975", "/comparer",
        "/comparer?territoires=guillemets,formule", "/comparer?territoires=guillemets",
    ];

    private static readonly string[] Queries =
    [
        "edition=2016..2024", "edition=x", "level=or", "level=3..5&edition=2016", "sort=-level&edition=2025", "sort=level",
        "sort=-edition,name", "kind=commune,region", "kind=comune", "departement=38", "q=ville", "population=..5000", "fields=name,level",
        "fields=zzz", "limit=2", "limit=all", "limit=0", "facets=kind,level", "cursor=zzz", "editon=2016", "edition=2016&edition=2024",
        "identity=assumed", "level_status=unknown,range", "profile=zzz", "format=zzz", "profile=excel-fr&format=csv",
    ];

    private static readonly string[] Methods = ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"];

    private static readonly string[] Written =
    [
        "/", "/palmares", "/graphql", "/dumps/awards.csv", "/openapi.yaml", "/v1", "/v1/awards", "/v1/awards.csv", "/v1/awards.zzz",
        "/editions/2025", "/nothing", "/badges/formule.svg",
    ];

    private static readonly string[] Graph =
    [
        """{"query":"{awards(first:2){totalCount nodes{edition{year} collectivity{name} level{__typename}}}}"}""",
        """{"query":"{nope}"}""",
        """{"query":"{"}""",
        "[]",
    ];

    public static async Task<IReadOnlyList<RecordedRequest>> All(TnlServer server)
    {
        var contract = await PublishedContract.Of(server);
        var lists = PublishedContract.Paths(contract)
            .Where(p => !p.Contains("{release}", StringComparison.Ordinal) && !p.Contains("{format}", StringComparison.Ordinal))
            .Select(Filled)
            .ToArray();
        return
        [
            .. Documents.SelectMany(d =>
                (RecordedRequest[])
                    [new("GET", d), new("GET", d, Html), new("GET", d + (d.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "x=1")]),
            .. (await server.Json("/dumps/manifest.json"))["dumps"]!.AsArray().Select(f => new RecordedRequest("GET", (string)f!["path"]!)),
            .. Pages.SelectMany(p => (RecordedRequest[])[new("GET", p, Html), new("GET", p)]),
            .. lists.SelectMany(OfList),
            .. Queries.SelectMany(q =>
                (RecordedRequest[])[new("GET", $"/v1/awards?{q}"), new("GET", $"/v1/awards.csv?{q}"), new("GET", $"/v1/collectivities?{q}")]
            ),
            .. Written.SelectMany(p => Methods.Select(m => new RecordedRequest(m, p))),
            .. Graph.SelectMany(b =>
                (RecordedRequest[])[new("POST", "/graphql", null, b), new("POST", "/graphql", "application/graphql-response+json", b)]),
            new("GET", "/graphql?documentId=isere-communes"),
            new("GET", "/graphql?documentId=zzz"),
        ];
    }

    private static IEnumerable<RecordedRequest> OfList(string path)
    {
        var query = Required.TryGetValue(path["/v1".Length..].Trim('/'), out var required) ? $"?{required}" : "";
        yield return new("GET", path + query);
        yield return new("GET", path + query, Html);
        yield return new("GET", path + query, "image/png");
        foreach (var format in Formats)
        {
            yield return new("GET", $"{path}.{format}{query}");
            yield return new("GET", $"{path}{query}{(query.Length > 0 ? "&" : "?")}format={format}");
        }
    }

    private static string Filled(string path) => Parameter().Replace(path, m => Keys.GetValueOrDefault(m.Value[1..^1], "1"));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}

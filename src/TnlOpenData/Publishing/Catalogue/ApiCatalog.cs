using System.Text.Json.Nodes;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>
/// RFC 9727: the APIs of this origin as an RFC 9264 link set, published under <c>/.well-known/</c>. The first one also leads to the
/// descriptions of the data, to the files and to the news of the releases.
/// </summary>
public static class ApiCatalog
{
    public static JsonObject Of(string address)
    {
        var rest = Api($"{address}/v1", ($"{address}/openapi.json", "application/openapi+json"), ($"{address}/docs", "text/html"));
        rest["service-meta"] = Links(
            ($"{address}/catalogue.jsonld", "application/ld+json"),
            ($"{address}/catalogue.ttl", "text/turtle"),
            ($"{address}/datapackage.json", "application/json"));
        rest["item"] = Links(($"{address}/dumps/manifest.json", "application/json"));
        rest["version-history"] = Links(
            ($"{address}/releases.atom", "application/atom+xml"),
            ($"{address}/releases.json", "application/feed+json"));
        var graph = Api(
            $"{address}/graphql", ($"{address}/graphql/schema.graphql", "application/graphql"), ($"{address}/graphiql", "text/html"));
        return new() { ["linkset"] = new JsonArray(rest, graph) };
    }

    private static JsonObject Api(string anchor, (string Href, string Type) contract, (string Href, string Type) documentation) => new()
    {
        ["anchor"] = anchor,
        ["service-desc"] = Links(contract),
        ["service-doc"] = Links(documentation),
    };

    private static JsonArray Links(params IEnumerable<(string Href, string Type)> targets) =>
        new([.. targets.Select(t => (JsonNode)new JsonObject { ["href"] = t.Href, ["type"] = t.Type })]);
}

using System.Text.Json.Nodes;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>RFC 9727: the APIs of this origin as an RFC 9264 link set, published under <c>/.well-known/</c>.</summary>
public static class ApiCatalog
{
    public static JsonObject Of(string address) => new()
    {
        ["linkset"] = new JsonArray(
            Api($"{address}/v1", ($"{address}/openapi.json", "application/openapi+json"), ($"{address}/docs", "text/html")),
            Api($"{address}/graphql", ($"{address}/graphql/schema.graphql", "application/graphql"), ($"{address}/graphiql", "text/html"))),
    };

    private static JsonObject Api(string anchor, (string Href, string Type) contract, (string Href, string Type) documentation) => new()
    {
        ["anchor"] = anchor,
        ["service-desc"] = Link(contract),
        ["service-doc"] = Link(documentation),
    };

    private static JsonArray Link((string Href, string Type) target) =>
        new(new JsonObject { ["href"] = target.Href, ["type"] = target.Type });
}

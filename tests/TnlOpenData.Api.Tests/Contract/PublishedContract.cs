using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Contract;

/// <summary>The contract as it is served, and addresses made of its own examples.</summary>
internal static class PublishedContract
{
    public static async Task<JsonNode> Of(TnlServer server) => await server.Json("/openapi.json");

    public static IEnumerable<string> Paths(JsonNode contract) => contract["paths"]!.AsObject().Select(p => p.Key);

    /// <summary>Each path with its parameters filled in from their examples, one address per format.</summary>
    public static IEnumerable<string> Addresses(JsonNode contract) => Open(contract).SelectMany(p => Filled(contract, p));

    /// <summary>
    /// Paths that answer without parameters. Pinned paths are left out, as their responses are the same; a path with a required
    /// parameter is tested elsewhere.
    /// </summary>
    public static IEnumerable<string> Open(JsonNode contract) =>
        Paths(contract)
            .Where(p =>
                !p.Contains("{release}", StringComparison.Ordinal)
                && Parameters(contract, p).All(q => (string)q["in"]! == "path" || !((bool?)q["required"] ?? false)));

    public static IEnumerable<string> Filled(JsonNode contract, string path)
    {
        IEnumerable<string> addresses = [path];
        foreach (var parameter in Parameters(contract, path).Where(p => (string)p["in"]! == "path"))
        {
            string[] values = parameter["schema"]?["enum"] is JsonArray choices
                ? [.. choices.Select(c => (string)c!)]
                : [(string)parameter["example"]!];
            var slot = $"{{{parameter["name"]}}}";
            addresses = addresses.SelectMany(a => values.Select(v => a.Replace(slot, v, StringComparison.Ordinal)));
        }

        return addresses;
    }

    public static IEnumerable<JsonNode> Parameters(JsonNode contract, string path) =>
        (contract["paths"]![path]!["get"]!["parameters"]?.AsArray() ?? []).Select(p => Resolved(contract, p!));

    public static JsonNode Resolved(JsonNode contract, JsonNode node)
    {
        if ((string?)node["$ref"] is not { } reference)
        {
            return node;
        }

        return reference["#/".Length..].Split('/').Aggregate(contract, (at, step) => at[step]!);
    }
}

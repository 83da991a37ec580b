using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>Questions to the graph in the words of the tests.</summary>
internal static class GraphRequests
{
    public const string Own = "application/graphql-response+json";

    public static Task<HttpResponseMessage> Post(
        this TnlServer server,
        string query,
        JsonObject? variables = null,
        params (string Name, string Value)[] headers
    ) => server.PostText(new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString(), "application/json", headers);

    public static async Task<HttpResponseMessage> PostText(
        this TnlServer server,
        string body,
        string mediaType,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, mediaType),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await server.Client.SendAsync(request);
    }

    /// <summary>The data of an answer without errors.</summary>
    public static async Task<JsonNode> Ask(this TnlServer server, string query, JsonObject? variables = null)
    {
        using var response = await server.Post(query, variables);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True(response.StatusCode == HttpStatusCode.OK && answer["errors"] is null, $"{query}: {(int)response.StatusCode} {answer}");
        return answer["data"]!;
    }

    /// <summary>The first error of an answer.</summary>
    public static async Task<JsonNode> Fault(this TnlServer server, string query, JsonObject? variables = null)
    {
        using var response = await server.Post(query, variables);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
    }

    /// <summary>The errors of a response that has no data, in one of the media types of GraphQL.</summary>
    public static async Task<JsonArray> Errors(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains(response.Content.Headers.ContentType?.MediaType, new[] { Own, "application/json" });
        var errors = JsonNode.Parse(text)!["errors"]!.AsArray();
        Assert.All(errors, e =>
        {
            Assert.NotEqual("", (string)e!["message"]!);
            Assert.Matches("^[A-Z0-9_]+$", e.Code());
            Assert.NotEqual("", (string)e["extensions"]!["fr"]!);
            Assert.NotEqual("", (string)e["extensions"]!["en"]!);
        });
        Assert.NotEmpty(errors);
        Assert.InRange(text.Length, 1, 16_384);
        return errors;
    }

    public static string Code(this JsonNode fault) => (string)fault["extensions"]!["code"]!;

    /// <summary>The values at the ends of a tree, in order; values of enumerations in REST's spelling.</summary>
    public static IEnumerable<string> Leaves(this JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Value.Leaves()),
        JsonArray { Count: > 0 } a => [string.Join('|', a.Select(i => string.Join(' ', i.Leaves())))],
        JsonArray or null => [""],
        var value when value.GetValueKind() == JsonValueKind.String => [Plain((string)value!)],
        var value => [value.ToJsonString()],
    };

    private static string Plain(string text) =>
        text.All(c => char.IsAsciiLetterUpper(c) || c == '_') ? text.Replace('_', '-').ToLowerInvariant() : text;
}

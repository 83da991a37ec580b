using System.Net;
using System.Text.Json.Nodes;

namespace TnlOpenData.Testing.Server;

/// <summary>Requests in the words of the tests.</summary>
public static class Requests
{
    public static async Task<HttpResponseMessage> Send(
        this TnlServer server,
        HttpMethod method,
        string path,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value), name);
        }

        return await server.Client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> Get(this TnlServer server, string path, params (string Name, string Value)[] headers) =>
        server.Send(HttpMethod.Get, path, headers);

    public static async Task<string> Text(this TnlServer server, string path, params (string Name, string Value)[] headers)
    {
        using var response = await server.Get(path, headers);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {text}");
        return text;
    }

    public static async Task<JsonNode> Json(this TnlServer server, string path) => JsonNode.Parse(await server.Text(path))!;

    /// <summary>The rows of a list.</summary>
    public static async Task<JsonNode[]> Rows(this TnlServer server, string path) =>
        [.. (await server.Json(path))["data"]!.AsArray().Select(r => r!)];

    public static async Task<JsonNode> Problem(this HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public static string Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values)
            ? string.Join(", ", values)
            : "";

    /// <summary>What is found at a column: text of a scalar, texts of a list joined by a bar; empty for nothing.</summary>
    public static string Plain(this JsonNode row, string column) => row[column] switch
    {
        null => "",
        JsonArray items => string.Join('|', items.Select(i => (string)i!)),
        var value => value.ToString(),
    };

}

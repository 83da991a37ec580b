using System.Text.Json;
using Microsoft.Net.Http.Headers;
using TnlOpenData.Formats.Json;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>
/// Errors of HTTP as the <c>errors</c> of a GraphQL response, for who asked for GraphQL: a client of GraphQL reads nothing else. The
/// status stays that of the error, because nothing was executed.
/// </summary>
internal static class GraphErrorWriter
{
    /// <summary>False, with nothing written, if the client did not ask for GraphQL.</summary>
    public static async Task<bool> Write(HttpContext http, HttpError error)
    {
        if (!http.Request.Path.Equals(GraphApi.Path, StringComparison.OrdinalIgnoreCase) || !AsksForGraph(http.Request))
        {
            return false;
        }

        using var body = new MemoryStream();
        WriteBody(body, error, Language.IsFrench(http.Request));
        // The exception handler clears the headers that the pipeline has set.
        CommonHeaders.Write(http);
        ServerTiming.Write(http);
        http.Response.StatusCode = error.Type.Status;
        http.Response.ContentType = $"{GraphMediaType.Choose(http.Request) ?? GraphMediaType.Json}; charset=utf-8";
        http.Response.ContentLength = body.Length;
        http.Response.Headers.Vary = "Accept, Accept-Language";
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length));
        }

        return true;
    }

    /// <summary>A JSON body that is posted is a question of GraphQL; else <c>Accept</c> has to name a type of its responses.</summary>
    private static bool AsksForGraph(HttpRequest request) =>
        (HttpMethods.IsPost(request.Method) && GraphMediaType.IsJson(request))
        || request.GetTypedHeaders().Accept.Any(a => a.Quality is not 0 && GraphMediaType.IsNamed(a.MediaType));

    private static void WriteBody(MemoryStream body, HttpError error, bool french)
    {
        using var json = new Utf8JsonWriter(body, CellJson.Compact);
        json.WriteStartObject();
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("message", french ? error.Detail.Fr : error.Detail.En);
        json.WriteStartObject("extensions");
        json.WriteString("code", GraphError.CodeOf(error.Type.Code));
        json.WriteString("fr", error.Detail.Fr);
        json.WriteString("en", error.Detail.En);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

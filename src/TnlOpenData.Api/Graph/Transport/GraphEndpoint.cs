using System.Buffers;
using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Net.Http.Headers;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>GraphQL over HTTP, as in its draft specification: GET and POST, two media types, each with its own status codes.</summary>
public sealed class GraphEndpoint(GraphExecutor executor, ReleaseProvider releases)
{
    /// <summary>The media type of the draft: a request that was not executed is 400.</summary>
    private const string GraphJson = "application/graphql-response+json";

    /// <summary>The media type of older clients: the status is always 200.</summary>
    private const string Json = "application/json";

    private static readonly GraphQLSerializer Serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public async Task Handle(HttpContext http)
    {
        if (MediaTypeOf(http.Request) is not { } mediaType)
        {
            await Problems.Write(http, ProblemType.NotAcceptable, new(
                $"GraphQL répond en {GraphJson} ou en {Json}.",
                $"GraphQL answers as {GraphJson} or as {Json}."));
            return;
        }

        var (request, error) = HttpMethods.IsPost(http.Request.Method) ? await OfBody(http) : GraphRequest.OfQuery(http.Request.Query);
        if (request is null)
        {
            await Problems.Write(http, error!.Type, error.Detail);
            return;
        }

        var snapshot = releases.Current;
        var result = await executor.Execute(request, snapshot, PublicAddress.Of(http), http.RequestAborted);
        if (result.Errors?[0] is GraphError { Code: GraphError.NotByGet } notByGet)
        {
            http.Response.Headers.Allow = http.AllowedMethods();
            await Problems.Write(http, ProblemType.MethodNotAllowed, notByGet.Detail);
            return;
        }

        result.Errors = GraphError.Localize(result.Errors, Language.IsFrench(http.Request));
        using var buffer = new MemoryStream();
        await Serializer.WriteAsync(buffer, result, http.RequestAborted);
        var body = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        if (request.IsGet && result.Errors is null)
        {
            await new Representation
            {
                ContentType = $"{mediaType}; charset=utf-8",
                Identity = $"{snapshot.Release.Id} {http.Request.QueryString}",
                LastModified = ServingDates.Of(http, snapshot),
                Write = output => output.Write(body.Span),
            }.Send(http);
            return;
        }

        var isOk = result.Executed || mediaType == Json;
        await SendUncached(http, body, mediaType, isOk ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>Sends a response that must not be cached: to a POST, or with errors in the language of the client.</summary>
    private static async Task SendUncached(HttpContext http, ReadOnlyMemory<byte> body, string mediaType, int status)
    {
        var encoding = ContentEncoding.Choose(http.Request);
        var encoded = ContentEncoding.Apply(encoding, body);
        ServerTiming.Write(http);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{mediaType}; charset=utf-8";
        http.Response.ContentLength = encoded.Length;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept, Accept-Encoding, Accept-Language";
        if (encoding.Length > 0)
        {
            http.Response.Headers.ContentEncoding = encoding;
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(encoded);
        }
    }

    private static async Task<(GraphRequest? Request, RequestError? Error)> OfBody(HttpContext http)
    {
        var isJson = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase);
        if (!isJson)
        {
            return (null, new(ProblemType.UnsupportedMediaType, new(
                $"Une requête GraphQL s’envoie en {Json}.",
                $"A GraphQL request is sent as {Json}.")));
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is > 0 and var read)
        {
            body.Write(buffer, 0, read);
            if (body.Length > GraphLimits.Bytes)
            {
                return (null, new(ProblemType.ContentTooLarge, new(
                    $"Le corps dépasse {GraphLimits.Bytes} octets.",
                    $"The body is larger than {GraphLimits.Bytes} bytes.")));
            }
        }

        return GraphRequest.OfBody(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    /// <summary>The media type of the response; null if the client accepts neither. A wildcard means JSON.</summary>
    private static string? MediaTypeOf(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return Json;
        }

        var byQuality = accepted.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1);
        return byQuality.Select(MediaTypeOf).FirstOrDefault(t => t is not null);
    }

    private static string? MediaTypeOf(MediaTypeHeaderValue accepted)
    {
        if (accepted.MediaType.Equals(GraphJson, StringComparison.OrdinalIgnoreCase))
        {
            return GraphJson;
        }

        var isJson = accepted.MatchesAllTypes
            || accepted.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || (accepted.MatchesAllSubTypes && accepted.Type.Equals("application", StringComparison.OrdinalIgnoreCase));
        return isJson ? Json : null;
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.SystemTextJson;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;
using static TnlOpenData.Api.Graph.Transport.GraphMediaType;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>GraphQL over HTTP, as in its draft specification: GET and POST, two media types, each with its own status codes.</summary>
public sealed class GraphEndpoint(GraphExecutor executor, ReleaseProvider releases)
{
    private static readonly GraphQLSerializer Serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public async Task Handle(HttpContext http)
    {
        var isPost = HttpMethods.IsPost(http.Request.Method);
        if (!isPost && http.Request.Query.Count == 0 && Negotiation.Prefers(http.Request, "text/html", Json, GraphJson))
        {
            SendToConsole(http);
            return;
        }

        if (GraphMediaType.Choose(http.Request) is not { } mediaType)
        {
            await Problems.Write(http, ProblemType.NotAcceptable, new(
                $"GraphQL répond en {GraphJson} ou en {Json}.",
                $"GraphQL answers as {GraphJson} or as {Json}."));
            return;
        }

        var (request, error) = isPost ? await OfBody(http) : GraphRequest.OfQuery(http.Request.Query);
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

        result.Errors = ErrorList.Localize(result.Errors, Language.IsFrench(http.Request));
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

    /// <summary>Leads people, and tools that follow links, to the page where questions are asked.</summary>
    private static void SendToConsole(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = "graphiql";
        http.Response.Headers.Vary = "Accept";
        http.Response.Headers.CacheControl = "no-cache";
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
        if (!GraphMediaType.IsJson(http.Request))
        {
            return (null, new(ProblemType.UnsupportedMediaType, new(
                $"Une requête GraphQL s’envoie en {Json}, en UTF-8.",
                $"A GraphQL request is sent as {Json}, in UTF-8.")));
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        try
        {
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
        }
        catch (IOException e)
        {
            // The server found the body cut, in wrong pieces, too slow or too large, and mostly says by which status.
            var status = e is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status400BadRequest;
            return (null, new(ProblemType.Of(status), new(
                "Le corps de la requête n’a pas pu être lu jusqu’à sa fin.",
                "The body of the request could not be read to its end.")));
        }

        return GraphRequest.OfBody(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}

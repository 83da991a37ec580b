using System.Buffers;
using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.Net.Http.Headers;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Releases;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph;

/// <summary>GraphQL over HTTP, as its draft says: GET and POST, two media types, each with its status rules.</summary>
public sealed class GraphEndpoint(GraphExecutor executor, Served served)
{
    private const string Own = "application/graphql-response+json";
    private const string Json = "application/json";

    private static readonly GraphQLSerializer Serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public async Task Answer(HttpContext http)
    {
        if (MediaTypeOf(http.Request) is not { } mediaType)
        {
            await Problems.Write(http, ProblemType.NotAcceptable, new($"GraphQL répond en {Own} ou en {Json}.", $"GraphQL answers as {Own} or as {Json}."));
            return;
        }

        var (request, fault) = HttpMethods.IsPost(http.Request.Method) ? await OfBody(http) : GraphRequest.OfQuery(http.Request.Query);
        if (request is null)
        {
            if (fault is not null)
            {
                await Problems.Write(http, ProblemType.BadRequest, new(fault.Fr, fault.En));
            }

            return;
        }

        var snapshot = served.Current;
        var result = await executor.Execute(request, snapshot, PublicAddress.Of(http), http.RequestAborted);
        if (result.Errors?[0].Code == GraphError.NotByGet)
        {
            http.Response.Headers.Allow = http.AllowedMethods();
            await Problems.Write(http, ProblemType.MethodNotAllowed, ((GraphError)result.Errors[0]).Detail);
            return;
        }

        result.Errors = GraphError.Spoken(result.Errors, Language.IsFrench(http.Request));
        var body = new ArrayBufferWriter<byte>();
        await Serializer.WriteAsync(new BufferStream(body), result, http.RequestAborted);
        if (request.IsGet && result.Errors is null)
        {
            await new Representation
            {
                ContentType = $"{mediaType}; charset=utf-8",
                Identity = $"{snapshot.Release.Id} {http.Request.QueryString}",
                LastModified = snapshot.Release.Created,
                Write = output => output.Write(body.WrittenSpan),
            }.Send(http);
            return;
        }

        await Send(http, body.WrittenMemory, mediaType, result.Executed || mediaType == Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>An answer that is not kept: to a POST, or with errors in the language of the client.</summary>
    private static async Task Send(HttpContext http, ReadOnlyMemory<byte> body, string mediaType, int status)
    {
        var coding = Coding.Choose(http.Request);
        var coded = Coding.Apply(coding, body);
        ServerTiming.Write(http);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{mediaType}; charset=utf-8";
        http.Response.ContentLength = coded.Length;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept, Accept-Encoding, Accept-Language";
        if (coding.Length > 0)
        {
            http.Response.Headers.ContentEncoding = coding;
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(coded);
        }
    }

    private static async Task<(GraphRequest? Request, Fault? Fault)> OfBody(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            await Problems.Write(http, ProblemType.UnsupportedMediaType, new($"Une requête GraphQL s’envoie en {Json}.", $"A GraphQL request is sent as {Json}."));
            return (null, null);
        }

        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is > 0 and var read)
        {
            body.Write(buffer, 0, read);
            if (body.Length > GraphLimits.Bytes)
            {
                await Problems.Write(http, ProblemType.ContentTooLarge, new($"Le corps dépasse {GraphLimits.Bytes} octets.", $"The body is larger than {GraphLimits.Bytes} bytes."));
                return (null, null);
            }
        }

        return GraphRequest.OfBody(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    /// <summary>The draft's own type only where it is asked for by name: old clients take the other to mean 200.</summary>
    private static string? MediaTypeOf(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return Json;
        }

        return accepted.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1).Select(a =>
            a.MediaType.Equals(Own, StringComparison.OrdinalIgnoreCase) ? Own
            : a.MatchesAllTypes || a.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) || (a.MatchesAllSubTypes && a.Type.Equals("application", StringComparison.OrdinalIgnoreCase)) ? Json
            : null).FirstOrDefault(t => t is not null);
    }

    /// <summary>The serializer writes to streams.</summary>
    private sealed class BufferStream(ArrayBufferWriter<byte> target) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => target.Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => target.Write(buffer);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Write(buffer, offset, count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}

using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Streams;

namespace TnlOpenData.Web.Responses;

/// <summary>A response that can be sent any number of times: its headers, and its body in one content encoding.</summary>
public sealed record CachedResponse
{
    public required string ContentType { get; init; }

    /// <summary>A strong entity tag, with its quotation marks.</summary>
    public required string ETag { get; init; }

    /// <summary>Null for no date.</summary>
    public required DateTimeOffset? LastModified { get; init; }

    public required string CacheControl { get; init; }

    public required string Vary { get; init; }

    /// <summary>The content encoding: <c>br</c>, <c>gzip</c>, or empty for none.</summary>
    public required string EncodingName { get; init; }

    /// <summary>The values of the header <c>Link</c>.</summary>
    public required StringValues Links { get; init; }

    public required string? ContentDisposition { get; init; }

    /// <summary>The Content-Security-Policy; null for the default of <see cref="CommonHeaders"/>.</summary>
    public required string? Policy { get; init; }

    /// <summary>The value of <c>api-supported-versions</c>; null outside versioned addresses.</summary>
    public required string? SupportedVersions { get; init; }

    /// <summary>Encoded. Empty in a response that only answers 304, and in one that has <see cref="WriteBody"/>.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Writes a body that is too large to be built in memory; null for a body that is.</summary>
    public Action<IBufferWriter<byte>>? WriteBody { get; init; }

    /// <summary>Sends 304 if the client has the response already, else the headers and, unless the method is HEAD, the body.</summary>
    public Task Send(HttpContext http)
    {
        WriteHeaders(http);
        if (Preconditions.IsFresh(http.Request, ETag, LastModified))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            http.Response.Headers.ContentType = default;
            http.Response.Headers.ContentEncoding = default;
            http.Response.Headers.ContentDisposition = default;
            return Task.CompletedTask;
        }

        var hasNoBody = HttpMethods.IsHead(http.Request.Method);
        if (WriteBody is not null)
        {
            return hasNoBody ? Task.CompletedTask : SendInPieces(http, WriteBody);
        }

        http.Response.Headers.ContentLength = Body.Length;
        return hasNoBody ? Task.CompletedTask : http.Response.BodyWriter.WriteAsync(Body).AsTask();
    }

    private void WriteHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ETag = ETag;
        headers.LastModified = LastModified is { } date ? HeaderUtilities.FormatDate(date) : default(StringValues);
        headers.CacheControl = CacheControl;
        headers.Vary = Vary;
        headers.Link = Links;
        ServerTiming.Write(http);
        headers.ContentType = ContentType;
        if (SupportedVersions is not null)
        {
            headers[SupportedApiVersions.Header] = SupportedVersions;
        }

        if (EncodingName.Length > 0)
        {
            headers.ContentEncoding = EncodingName;
        }

        if (ContentDisposition is not null)
        {
            headers.ContentDisposition = ContentDisposition;
        }

        if (Policy is not null)
        {
            headers.ContentSecurityPolicy = Policy;
        }
    }

    private async Task SendInPieces(HttpContext http, Action<IBufferWriter<byte>> write)
    {
        // Formats write synchronously. The pieces are small, and this thread may wait for the client.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await Task.Run(() =>
        {
            using var encoder = ContentEncoding.Around(EncodingName, http.Response.Body);
            using var pieces = new StreamBufferWriter(encoder);
            write(pieces);
            pieces.Flush();
        });
    }
}

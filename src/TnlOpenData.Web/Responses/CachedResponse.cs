using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Responses;

/// <summary>A response that can be sent any number of times: its headers, and its body in one content encoding.</summary>
public sealed record CachedResponse
{
    private readonly StringValues _lastModified;

    public required string ContentType { get; init; }

    /// <summary>A strong entity tag, with its quotation marks.</summary>
    public required string ETag { get; init; }

    /// <summary>Null for no date.</summary>
    public required DateTimeOffset? LastModified
    {
        get;
        init
        {
            field = value;
            _lastModified = value is { } date ? HeaderUtilities.FormatDate(date) : default(StringValues);
        }
    }

    public required string CacheControl { get; init; }

    public required string Vary { get; init; }

    /// <summary>The content encoding: <c>br</c>, <c>gzip</c>, or empty for none.</summary>
    public required string EncodingName { get; init; }

    /// <summary>The values of the header <c>Link</c>.</summary>
    public required StringValues Links { get; init; }

    public required string? ContentDisposition { get; init; }

    /// <summary>The Content-Security-Policy; null for the one of <see cref="CommonHeaders"/>.</summary>
    public required string? Policy { get; init; }

    /// <summary>The value of <c>api-supported-versions</c>; null outside versioned addresses.</summary>
    public required string? SupportedVersions { get; init; }

    /// <summary>Encoded. Empty in a response that only answers 304 or 412, and in one that has <see cref="WriteSteps"/>.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Writes a body that is too large to be built in memory, in steps; null for a body that is.</summary>
    public Func<IBufferWriter<byte>, IEnumerable<int>>? WriteSteps { get; init; }

    /// <summary>
    /// Sends the headers and, unless the method is HEAD, the body or the part of it that is asked; 304 if the client has the response
    /// already. A status of 412 or 416 is set without a body: the caller writes the problem.
    /// </summary>
    public Task Send(HttpContext http)
    {
        var precondition = Preconditions.Of(http.Request, ETag, LastModified);
        if (precondition == PreconditionResult.Failed)
        {
            http.Response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return Task.CompletedTask;
        }

        WriteHeaders(http);
        if (precondition == PreconditionResult.NotModified)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            http.Response.Headers.ContentType = default;
            http.Response.Headers.ContentEncoding = default;
            http.Response.Headers.ContentDisposition = default;
            return Task.CompletedTask;
        }

        var hasNoBody = HttpMethods.IsHead(http.Request.Method);
        if (WriteSteps is not null)
        {
            return hasNoBody ? Task.CompletedTask : StepSender.Send(http, EncodingName, WriteSteps);
        }

        if (Part(http) is not { } body)
        {
            return Task.CompletedTask;
        }

        http.Response.Headers.ContentLength = body.Length;
        return hasNoBody ? Task.CompletedTask : http.Response.BodyWriter.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>The body, or the part that the request asks with its status and headers; null, with status 416, for no such part.</summary>
    private ReadOnlyMemory<byte>? Part(HttpContext http)
    {
        http.Response.Headers.AcceptRanges = "bytes";
        if (RangeRequest.Of(http.Request, ETag, Body.Length) is not { } part)
        {
            return Body;
        }

        if (part.Length == 0)
        {
            http.Response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            http.Response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{Body.Length}");
            http.Response.Headers.Link = default;
            return null;
        }

        http.Response.StatusCode = StatusCodes.Status206PartialContent;
        http.Response.Headers.ContentRange =
            new ContentRangeHeaderValue(part.Start, part.Start + part.Length - 1, Body.Length).ToString();
        return Body.Slice(part.Start, part.Length);
    }

    private void WriteHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ETag = ETag;
        headers.LastModified = _lastModified;
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
}

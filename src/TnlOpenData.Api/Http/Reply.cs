using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Api.Http;

/// <summary>A finished answer: bytes in their coding and the headers that go with them. It can be sent any number of times.</summary>
public sealed record Reply
{
    public required string ContentType { get; init; }

    public required string ETag { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public required string CacheControl { get; init; }

    public required string Vary { get; init; }

    public required string Coding { get; init; }

    public required StringValues Links { get; init; }

    public required string? ContentDisposition { get; init; }

    /// <summary>What the document may load, where that is not what every answer says.</summary>
    public required string? Policy { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    private string LastModifiedText => field ??= HeaderUtilities.FormatDate(LastModified);

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

        http.Response.Headers.ContentLength = Body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.BodyWriter.WriteAsync(Body).AsTask();
    }

    /// <summary>All headers but the length, which a body sent in pieces does not know.</summary>
    public void WriteHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ETag = ETag;
        headers.LastModified = LastModifiedText;
        headers.CacheControl = CacheControl;
        headers.Vary = Vary;
        headers.Link = Links;
        headers["api-supported-versions"] = "1.0";
        ServerTiming.Write(http);
        headers.ContentType = ContentType;
        if (Coding.Length > 0)
        {
            headers.ContentEncoding = Coding;
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

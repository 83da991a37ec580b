using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Api.Http;

/// <summary>
/// One thing to send, before it is made: its type, its validators, and how to write it. A client that already has it is told
/// so without any work.
/// </summary>
public sealed record Representation
{
    /// <summary>Changes with every build of the program, and with nothing else.</summary>
    private static readonly string Program = typeof(Representation).Module.ModuleVersionId.ToString("N");

    public required string ContentType { get; init; }

    /// <summary>What the bytes depend on: release, question, format, address.</summary>
    public required string Identity { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public required Action<IBufferWriter<byte>> Write { get; init; }

    public string? FileName { get; init; }

    public IReadOnlyList<string> Links { get; init; } = [];

    public async Task Send(HttpContext http)
    {
        var coding = Coding.Choose(http.Request);
        var etag = EntityTag(coding);
        var headers = http.Response.Headers;
        headers.ETag = etag;
        headers.LastModified = HeaderUtilities.FormatDate(LastModified);
        headers.CacheControl = "public, max-age=300, stale-while-revalidate=86400";
        headers.Vary = "Accept, Accept-Encoding";
        headers.Link = new([.. Links]);
        if (IsFresh(http.Request, etag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = new ArrayBufferWriter<byte>(16 * 1024);
        Write(body);
        var coded = Coding.Apply(coding, body.WrittenMemory);
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = coded.Length;
        if (coding.Length > 0 && coded.Length > 0)
        {
            headers.ContentEncoding = coding;
        }

        if (FileName is not null)
        {
            headers.ContentDisposition = $"inline; filename=\"{FileName}\"";
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(coded);
        }
    }

    private string EntityTag(string coding) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Program}\n{Identity}\n{ContentType}\n{coding}")).AsSpan(0, 12))}\"";

    private bool IsFresh(HttpRequest request, string etag)
    {
        var conditions = request.GetTypedHeaders();
        return conditions.IfNoneMatch.Count > 0
            ? conditions.IfNoneMatch.Any(t => t.Tag == "*" || t.Tag == etag)
            : conditions.IfModifiedSince is { } since && LastModified <= since;
    }
}

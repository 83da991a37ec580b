using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace TnlOpenData.Api.Http;

/// <summary>
/// One thing to send, before it is made: its type, its validators, and how to write it. It is made only if nobody has it yet.
/// </summary>
public sealed record Representation
{
    /// <summary>Changes with every build of the program, and with nothing else.</summary>
    private static readonly string Program = typeof(Representation).Module.ModuleVersionId.ToString("N");

    private const int LargestScratch = 1024 * 1024;

    /// <summary>Where a thread writes its answers before their length is known: growing anew for each is most of what they cost.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _scratch;

    public required string ContentType { get; init; }

    /// <summary>What the bytes depend on: release, question, format, address.</summary>
    public required string Identity { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public required Action<IBufferWriter<byte>> Write { get; init; }

    public string? FileName { get; init; }

    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>What the document may load (Content-Security-Policy), where that is less than what every answer may.</summary>
    public string? Policy { get; init; }

    /// <summary>The answer is written in the language that the client prefers.</summary>
    public bool VaryByLanguage { get; init; }

    /// <summary>The address names its release: the answer can never change.</summary>
    public bool IsPinned { get; init; }

    /// <summary>Too large to be made before it is sent: it goes out in pieces, and is not kept.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Something else will soon stand at this address, without another release being served: it is not kept as its answer.</summary>
    public bool IsPassing { get; init; }

    public Task Send(HttpContext http)
    {
        var coding = Coding.Choose(http.Request);
        var etag = EntityTag(coding);
        if (IsLarge && !Preconditions.IsFresh(http.Request, etag, LastModified))
        {
            Make(coding, etag, isFresh: true).WriteHeaders(http);
            return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : SendInPieces(http, coding);
        }

        var cache = http.RequestServices.GetRequiredService<ReplyCache>();
        var reply = cache.Find(etag) ?? Make(coding, etag, Preconditions.IsFresh(http.Request, etag, LastModified));
        if (reply.Body.Length > 0 && !VaryByLanguage && !IsPassing)
        {
            cache.Keep(http, reply);
        }

        return reply.Send(http);
    }

    private async Task SendInPieces(HttpContext http, string coding)
    {
        // Formats write without waiting; the pieces are small and a thread may wait for the client here.
        http.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await Task.Run(() =>
        {
            using var coder = Coding.Around(coding, http.Response.Body);
            using var pieces = new PieceWriter(coder);
            Write(pieces);
            pieces.Flush();
        });
    }

    /// <param name="isFresh">The client has it: its validators will do.</param>
    private Reply Make(string coding, string etag, bool isFresh)
    {
        ReadOnlyMemory<byte> body = default;
        if (!isFresh)
        {
            var written = _scratch ??= new ArrayBufferWriter<byte>(64 * 1024);
            written.ResetWrittenCount();
            Write(written);
            body = coding.Length > 0 ? Coding.Apply(coding, written.WrittenMemory) : written.WrittenSpan.ToArray();
            _scratch = written.Capacity > LargestScratch ? null : written;
        }

        return new Reply
        {
            ContentType = ContentType,
            ETag = etag,
            LastModified = LastModified,
            CacheControl = IsPinned ? "public, max-age=31536000, immutable" : "public, max-age=300, stale-while-revalidate=86400",
            Coding = body.Length == 0 && !isFresh ? "" : coding,
            Vary = VaryByLanguage ? "Accept-Language, Accept-Encoding" : "Accept, Accept-Encoding",
            Links = new([.. Links]),
            ContentDisposition = FileName is null ? null : $"inline; filename=\"{FileName}\"",
            Policy = Policy,
            Body = body,
        };
    }

    private string EntityTag(string coding) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Program}\n{Identity}\n{ContentType}\n{coding}")).AsSpan(0, 12))}\"";
}

using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// A representation of a resource (RFC 9110) whose body is written only when it is needed: not for a 304, nor for a response that is in the
/// cache already.
/// </summary>
public sealed record Representation
{
    private const string ShortLived = "public, max-age=300, stale-while-revalidate=86400";
    private const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>The size of a body, in bytes, above which the buffer of the thread is not kept for the next one.</summary>
    private const int LargestScratch = 1024 * 1024;

    /// <summary>The buffer in which a thread writes bodies: growing a new one for each body is most of the cost of writing.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _scratch;

    public required string ContentType { get; init; }

    /// <summary>
    /// What the bytes depend on: release, address, parameters, format. The build of the program, the public base URL, the content type and
    /// the content encoding are added to it to make the entity tag.
    /// </summary>
    public required string Identity { get; init; }

    /// <summary>Since when these bytes are served (<see cref="ServingDates"/>); null for no date.</summary>
    public required DateTimeOffset? LastModified { get; init; }

    /// <summary>Writes the body, before content encoding.</summary>
    public required Action<IBufferWriter<byte>> Write { get; init; }

    /// <summary>The file name for a client that saves the body; null for a body that is only shown.</summary>
    public string? FileName { get; init; }

    /// <summary>The values of the header <c>Link</c>.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Computes <see cref="Links"/> that depend on the rows. Called only if no stored response has them.</summary>
    public Func<IReadOnlyList<string>>? DeferredLinks { get; init; }

    /// <summary>The body depends on <c>Accept-Language</c>. Such a response is not cached.</summary>
    public bool VaryByLanguage { get; init; }

    /// <summary>
    /// The address contains the version of what it names, so the response never changes. An endpoint can declare the same for all its
    /// responses: <see cref="EndpointMetadata.NeverChanges{TBuilder}"/>.
    /// </summary>
    public bool IsPinned { get; init; }

    /// <summary>Tells whether the body is too large to be built in memory: it is then sent in pieces and not cached.</summary>
    public Func<bool>? IsLarge { get; init; }

    /// <summary>Writes a large body in steps, so that a slow client can be waited for in between; null to write it in one.</summary>
    public Func<IBufferWriter<byte>, IEnumerable<int>>? WriteSteps { get; init; }

    /// <summary>The address will soon have another response without a change of release (dumps are being written). Not cached.</summary>
    public bool IsTransient { get; init; }

    private bool IsCacheable => !VaryByLanguage && !IsTransient;

    public async Task Send(HttpContext http)
    {
        var coding = ContentEncoding.Choose(http.Request, ContentType);
        var etag = EntityTag(PublicAddress.Of(http), coding);
        var cache = http.RequestServices.GetRequiredService<ResponseCache>();
        var key = etag;
        var response = cache.Find(key);
        if (response is null)
        {
            // A 304 has the headers of the 200. They are made without a body, and stored apart from responses with one.
            var needsBody = Preconditions.Of(http.Request, etag, LastModified) == PreconditionResult.Send;
            key = needsBody ? etag : $"headers {etag}";
            response = await cache.GetOrMake(key, IsCacheable, () => Make(http, coding, etag, needsBody));
            // A body that is sent in pieces is written by its own request: the one that made the response may have ended.
            response = response.WriteSteps is null ? response : response with { WriteSteps = Steps };
        }

        if (response.LastModified != LastModified)
        {
            // Kept from a time when the same bytes were served before: others were in between, so that their date is another one.
            response = response with { LastModified = LastModified };
            cache.Replace(key, response);
        }

        if (IsCacheable && response.Body.Length > 0)
        {
            cache.Keep(http, response);
        }

        await response.Send(http);
    }

    private CachedResponse Make(HttpContext http, string coding, string etag, bool needsBody)
    {
        var isLarge = needsBody && IsLarge is not null && IsLarge();
        var body = needsBody && !isLarge ? Body(coding) : default;
        var isEmpty = needsBody && !isLarge && body.Length == 0;
        return new CachedResponse
        {
            ContentType = ContentType,
            ETag = etag,
            LastModified = LastModified,
            CacheControl = IsPinned || http.NeverChanges() ? Immutable : ShortLived,
            EncodingName = isEmpty ? "" : coding,
            Vary = VaryByLanguage ? "Accept-Language, Accept-Encoding" : "Accept, Accept-Encoding",
            Links = new([.. DeferredLinks?.Invoke() ?? Links]),
            ContentDisposition = FileName is null ? null : ContentDisposition.Inline(FileName),
            Policy = http.ContentPolicy(),
            SupportedVersions = SupportedApiVersions.Of(http),
            Body = body,
            WriteSteps = isLarge ? Steps : null,
        };
    }

    private IEnumerable<int> Steps(IBufferWriter<byte> output)
    {
        if (WriteSteps is not null)
        {
            return WriteSteps(output);
        }

        Write(output);
        return [];
    }

    private ReadOnlyMemory<byte> Body(string coding)
    {
        var written = _scratch ??= new ArrayBufferWriter<byte>(64 * 1024);
        written.ResetWrittenCount();
        Write(written);
        var body = coding.Length > 0 ? ContentEncoding.Apply(coding, written.WrittenMemory) : written.WrittenSpan.ToArray();
        _scratch = written.Capacity > LargestScratch ? null : written;
        return body;
    }

    private string EntityTag(string publicBase, string coding)
    {
        var text = $"{ProgramVersion.Id}\n{publicBase}\n{Identity}\n{ContentType}\n{coding}";
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12))}\"";
    }
}

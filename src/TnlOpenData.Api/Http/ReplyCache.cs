using Microsoft.Extensions.Caching.Memory;
using TnlOpenData.Api.Releases;

namespace TnlOpenData.Api.Http;

/// <summary>
/// Finished answers, kept while there is room: a hot question costs no query, no writing and no compression. Each is found
/// by the request as it was typed, and once more by its entity tag, so that two spellings of one question share one answer.
/// A new release, or a change of its state, makes new keys; old answers fall out.
/// </summary>
public sealed class ReplyCache(Served served, TnlOptions options) : IDisposable
{
    /// <summary>What an answer weighs beside its body.</summary>
    private const int Overhead = 2_000;

    private static readonly object Asked = new();

    /// <summary>Longer requests are not worth remembering.</summary>
    private const int LongestKey = 2_000;

    private readonly MemoryCache _replies = new(new MemoryCacheOptions { SizeLimit = Math.Max(1, options.CacheMegabytes) * 1_000_000L });

    private bool IsOn => options.CacheMegabytes > 0;

    /// <summary>Looks the request up, and remembers under what key: an answer made while a release is switched belongs to the one before.</summary>
    public Reply? Find(HttpContext http)
    {
        if (!IsOn || KeyOf(http.Request) is not { } key)
        {
            return null;
        }

        http.Items[Asked] = key;
        return _replies.TryGetValue(key, out Reply? reply) ? reply : null;
    }

    public Reply? Find(string etag) => IsOn && _replies.TryGetValue(etag, out Reply? reply) ? reply : null;

    public void Keep(HttpContext http, Reply reply)
    {
        if (!http.Items.TryGetValue(Asked, out var key))
        {
            return;
        }

        var isKept = _replies.TryGetValue(reply.ETag, out _);
        _replies.Set(key!, reply, new MemoryCacheEntryOptions { Size = Overhead });
        if (!isKept)
        {
            _replies.Set(reply.ETag, reply, new MemoryCacheEntryOptions { Size = reply.Body.Length + Overhead });
        }
    }

    public void Dispose() => _replies.Dispose();

    private string? KeyOf(HttpRequest request)
    {
        var headers = request.Headers;
        var key = string.Concat(
            served.Generation,
            string.Concat(request.Scheme, " ", request.Host.Value, " "),
            string.Concat(request.PathBase.Value, request.Path.Value, request.QueryString.Value),
            string.Concat(" ", headers.Accept.ToString(), " ", headers.AcceptEncoding.ToString()));
        return key.Length <= LongestKey ? key : null;
    }
}

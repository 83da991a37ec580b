using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// The response cache: a hit costs no query, no writing and no compression. A response is stored under its entity tag; a request leads to
/// the tag, so that two spellings of one request share one response, and a response that has been removed is held by nothing else. The
/// key of a request contains the generation of the release provider, so entries of former releases age out. When the cache is half full,
/// only what is asked a second time is stored: questions that nobody repeats do not push out those that everybody asks.
/// </summary>
public sealed class ResponseCache(ReleaseProvider releases, TnlOptions options) : IDisposable
{
    /// <summary>The estimated size of what the cache itself needs for an entry, in bytes.</summary>
    private const int Overhead = 500;

    /// <summary>
    /// The share of the allowed memory that responses fill, in hundredths. The rest is for responses that were removed and that the
    /// garbage collector has not reached yet.
    /// </summary>
    private const long Filled = 60;

    /// <summary>The size of a character of a key, in bytes.</summary>
    private const int CharacterSize = 2;

    /// <summary>Requests with a longer key, in characters, are not remembered: their responses are found by entity tag alone.</summary>
    private const int LongestKey = 1_000;

    /// <summary>A longer <c>Accept</c>, in characters, is of no browser and no library, and does not belong into a key.</summary>
    private const int LongestAccept = 250;

    private static readonly object RequestKey = new();

    private readonly long _limit = LimitOf(options);

    private readonly MemoryCache _entries = new(new MemoryCacheOptions { SizeLimit = LimitOf(options), TrackStatistics = true });

    private readonly RepeatedKeys _asked = new();

    private readonly ConcurrentDictionary<string, Task<CachedResponse>> _pending = new(StringComparer.Ordinal);

    private bool IsOn => options.CacheMegabytes > 0;

    /// <summary>
    /// Finds a response by the raw request. Stores the key in the request, because the release may change before
    /// <see cref="Keep"/>: the response then belongs to the former generation.
    /// </summary>
    public CachedResponse? Find(HttpContext http)
    {
        if (!IsOn || KeyOf(http.Request) is not { } key)
        {
            return null;
        }

        http.Items[RequestKey] = key;
        return _entries.TryGetValue(key, out string? etag) ? Find(etag!) : null;
    }

    /// <summary>Finds a response by the key under which <see cref="GetOrMake"/> has stored it.</summary>
    public CachedResponse? Find(string key) => IsOn && _entries.TryGetValue(key, out CachedResponse? response) ? response : null;

    /// <summary>
    /// Finds a response, or makes it. Concurrent calls with the same key make it once and share the result or the exception; an exception
    /// is not stored, so the next call tries again.
    /// </summary>
    /// <param name="isStored">The response is stored for later calls.</param>
    public async ValueTask<CachedResponse> GetOrMake(string key, bool isStored, Func<CachedResponse> make)
    {
        if (Find(key) is { } found)
        {
            return found;
        }

        var own = new TaskCompletionSource<CachedResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        var pending = _pending.GetOrAdd(key, own.Task);
        if (pending != own.Task)
        {
            return await pending;
        }

        try
        {
            // Another call may have finished between the look-up and the registration.
            var response = Find(key) ?? make();
            if (isStored && IsOn && response.WriteSteps is null)
            {
                Store(key, response, SizeOf(response));
            }

            own.SetResult(response);
        }
        catch (Exception e)
        {
            own.SetException(e);
        }
        finally
        {
            _pending.TryRemove(key, out _);
        }

        return await own.Task;
    }

    /// <summary>Remembers that the raw request which <see cref="Find(HttpContext)"/> has looked up leads to a stored response.</summary>
    public void Keep(HttpContext http, CachedResponse response)
    {
        if (http.Items.TryGetValue(RequestKey, out var key))
        {
            Store((string)key!, response.ETag, 0);
        }
    }

    /// <summary>Replaces a stored response by the same one with another date.</summary>
    public void Replace(string key, CachedResponse response)
    {
        if (IsOn && _entries.TryGetValue(key, out _))
        {
            Store(key, response, SizeOf(response));
        }
    }

    public void Dispose() => _entries.Dispose();

    private void Store(string key, object value, int size)
    {
        var isHalfFull = _entries.GetCurrentStatistics()!.CurrentEstimatedSize > _limit / 2;
        if (!isHalfFull || _asked.Contains(key))
        {
            _entries.Set(key, value, new MemoryCacheEntryOptions { Size = Overhead + (key.Length * CharacterSize) + size });
        }
    }

    private static long LimitOf(TnlOptions options) => Math.Max(1, options.CacheMegabytes) * 1_000_000L * Filled / 100;

    private static int SizeOf(CachedResponse response) =>
        response.Body.Length + (response.Links.Sum(l => l?.Length ?? 0) * CharacterSize) + Overhead;

    /// <summary>Of the headers, only what is understood of them: any two encodings that lead to Brotli are the same.</summary>
    private string? KeyOf(HttpRequest request)
    {
        var headers = request.Headers;
        var accept = headers.Accept.ToString();
        if (accept.Length > LongestAccept)
        {
            return null;
        }

        var key = string.Concat(
            releases.Generation,
            string.Concat(request.Scheme, " ", request.Host.Value, " "),
            string.Concat(request.PathBase.Value, request.Path.Value, request.QueryString.Value),
            string.Concat(" ", accept, " ", ContentEncoding.Choose(request)));
        return key.Length <= LongestKey ? key : null;
    }
}

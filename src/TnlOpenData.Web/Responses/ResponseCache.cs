using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// The response cache: a hit costs no query, no writing and no compression. A response is found by the raw request, and by its entity tag,
/// so that two spellings of one request share one response. The key of a request contains the generation of the release provider, so
/// entries of former releases age out.
/// </summary>
public sealed class ResponseCache(ReleaseProvider releases, TnlOptions options) : IDisposable
{
    /// <summary>The estimated size of an entry without its body, in bytes.</summary>
    private const int Overhead = 2_000;

    /// <summary>Requests with a longer key, in characters, are not cached.</summary>
    private const int LongestKey = 2_000;

    private static readonly object RequestKey = new();

    private readonly MemoryCache _responses = new(new MemoryCacheOptions { SizeLimit = Math.Max(1, options.CacheMegabytes) * 1_000_000L });

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
        return Find(key);
    }

    /// <summary>Finds a response by the key under which <see cref="GetOrMake"/> has stored it.</summary>
    public CachedResponse? Find(string key) => IsOn && _responses.TryGetValue(key, out CachedResponse? response) ? response : null;

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
            if (isStored && IsOn && response.WriteBody is null)
            {
                _responses.Set(key, response, new MemoryCacheEntryOptions { Size = response.Body.Length + Overhead });
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

    /// <summary>Stores a response under the raw request that <see cref="Find(HttpContext)"/> has looked up.</summary>
    public void Keep(HttpContext http, CachedResponse response)
    {
        if (http.Items.TryGetValue(RequestKey, out var key))
        {
            _responses.Set(key!, response, new MemoryCacheEntryOptions { Size = Overhead });
        }
    }

    /// <summary>Replaces a stored response by the same one with another date.</summary>
    public void Replace(string key, CachedResponse response)
    {
        if (IsOn && _responses.TryGetValue(key, out _))
        {
            _responses.Set(key, response, new MemoryCacheEntryOptions { Size = response.Body.Length + Overhead });
        }
    }

    public void Dispose() => _responses.Dispose();

    private string? KeyOf(HttpRequest request)
    {
        var headers = request.Headers;
        var key = string.Concat(
            releases.Generation,
            string.Concat(request.Scheme, " ", request.Host.Value, " "),
            string.Concat(request.PathBase.Value, request.Path.Value, request.QueryString.Value),
            string.Concat(" ", headers.Accept.ToString(), " ", headers.AcceptEncoding.ToString()));
        return key.Length <= LongestKey ? key : null;
    }
}

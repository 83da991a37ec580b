using System.Globalization;
using System.Threading.RateLimiting;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.Pipeline;

/// <summary>
/// A token bucket per client address, refilled evenly over the minute. A client may use the requests of a minute at once, as harvesters do.
/// Every response has the headers <c>RateLimit</c> and <c>RateLimit-Policy</c>.
/// </summary>
public sealed class RateLimit : IDisposable
{
    private const int SecondsPerMinute = 60;

    /// <summary>Up to this limit a request is given back at a time; above, those of a second, since a timer is not so fine.</summary>
    private const int FinestPerMinute = 6_000;

    private readonly int _perMinute;
    private readonly string _policy;
    private readonly PartitionedRateLimiter<HttpContext>? _clients;

    public RateLimit(TnlOptions options)
    {
        _perMinute = options.RequestsPerMinute;
        _policy = string.Create(CultureInfo.InvariantCulture, $"\"default\";q={_perMinute};w=60");
        _clients = _perMinute <= 0 ? null : PartitionedRateLimiter.Create<HttpContext, string>(BucketOf);
    }

    public async Task Apply(HttpContext http, RequestDelegate next)
    {
        if (_clients is null)
        {
            await next(http);
            return;
        }

        using var lease = _clients.AttemptAcquire(http);
        var left = _clients.GetStatistics(http)?.CurrentAvailablePermits ?? 0;
        http.Response.Headers["RateLimit-Policy"] = _policy;
        http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"default\";r={left};t=60");
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }

        // The time until the bucket has one request again.
        var wait = Math.Max(1, (SecondsPerMinute + _perMinute - 1) / _perMinute);
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await Problems.Write(http, ProblemType.TooManyRequests, new(
            $"Plus de {_perMinute} requêtes par minute. Réessayez dans {wait} s ; "
            + "limit=all ou un téléchargement évite d’en faire beaucoup.",
            $"More than {_perMinute} requests a minute. Try again in {wait} s; limit=all or a download saves many of them."));
    }

    public void Dispose() => _clients?.Dispose();

    private RateLimitPartition<string> BucketOf(HttpContext http)
    {
        var client = http.Connection.RemoteIpAddress?.ToString() ?? "";
        return RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = _perMinute,
            TokensPerPeriod = _perMinute > FinestPerMinute ? _perMinute / SecondsPerMinute : 1,
            ReplenishmentPeriod = _perMinute > FinestPerMinute ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1) / _perMinute,
            QueueLimit = 0,
        });
    }
}

using System.Globalization;
using System.Threading.RateLimiting;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.Pipeline;

/// <summary>
/// A token bucket per client address, refilled every second. A client may use the requests of a minute at once, as harvesters do.
/// Every response has the headers <c>RateLimit</c> and <c>RateLimit-Policy</c>.
/// </summary>
public sealed class RateLimit : IDisposable
{
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

        http.Response.Headers.RetryAfter = "1";
        await Problems.Write(http, ProblemType.TooManyRequests, new(
            $"Plus de {_perMinute} requêtes par minute. Réessayez dans une seconde ; "
            + "limit=all ou un téléchargement évite d’en faire beaucoup.",
            $"More than {_perMinute} requests a minute. Try again in a second; limit=all or a download saves many of them."));
    }

    public void Dispose() => _clients?.Dispose();

    private RateLimitPartition<string> BucketOf(HttpContext http)
    {
        var client = http.Connection.RemoteIpAddress?.ToString() ?? "";
        return RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = _perMinute,
            TokensPerPeriod = Math.Max(1, _perMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }
}

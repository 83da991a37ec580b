using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>
/// Behind a proxy that is named each client has its own allowance, and links have its scheme and host; of others nothing is believed.
/// </summary>
public sealed class ProxyTests
{
    private const int Allowance = 5;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.0/8,127.0.0.0/8,::1")]
    public async Task Named_proxies_are_believed(string proxies)
    {
        await using var server = Server(proxies);
        foreach (var client in new[] { "198.51.100.1", "198.51.100.2", "10.1.2.3, 198.51.100.3", "198.51.100.4, 10.9.9.9" })
        {
            using var response = await server.Get("/v1", ("X-Forwarded-For", client));
            Assert.Contains($"r={Allowance - 1}", response.Header("RateLimit"), StringComparison.Ordinal);
        }

        using var linked = await server.Get("/v1", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "tnl.example"));
        Assert.Contains("https://tnl.example/v1", await linked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("10.0.0.0/8")]
    public async Task Others_are_not_believed(string? proxies)
    {
        await using var server = Server(proxies);
        for (var asked = 1; asked <= Allowance; asked++)
        {
            using var response = await server.Get(
                "/v1", ("X-Forwarded-For", $"198.51.100.{asked}"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example"));
            Assert.Contains($"r={Allowance - asked}", response.Header("RateLimit"), StringComparison.Ordinal);
            Assert.DoesNotContain("evil.example", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Few_requests_a_minute_are_given_back_as_slowly()
    {
        await using var server = Server(null);
        for (var asked = 0; asked < Allowance; asked++)
        {
            using var answered = await server.Get("/v1");
            Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        }

        // One in twelve seconds: none is back after two.
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        using var refused = await server.Get("/v1");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("12", refused.Header("Retry-After"));
        await Task.Delay(TimeSpan.FromSeconds(int.Parse(refused.Header("Retry-After"), CultureInfo.InvariantCulture)));
        using var again = await server.Get("/v1");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var tooMany = await server.Get("/v1");
        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
    }

    private static TnlServer Server(string? proxies) => new(
        RepositoryData.WithoutTerritories,
        services => services.PostConfigure<TnlOptions>(o => o.TrustedProxies = proxies),
        requestsPerMinute: Allowance);
}

using System.Net;
using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Rules of HTTP that every path of the contract follows.</summary>
public class EveryPathTests(RealServer server)
{
    private async Task<IEnumerable<string>> Addresses() =>
        [
            .. PublishedContract.Addresses(await PublishedContract.Of(server)),
            "/v1/awards.csv?profile=excel-fr",
            "/openapi.yaml",
            "/openapi.json",
            "/docs/index.html",
        ];

    [Fact]
    public async Task HEAD_says_what_GET_says_without_the_body()
    {
        foreach (var address in (await Addresses()).Where(a => !a.StartsWith("/docs", StringComparison.Ordinal)))
        {
            using var get = await server.Get(address);
            using var head = await server.Send(HttpMethod.Head, address);
            Assert.Equal((address, HttpStatusCode.OK), (address, head.StatusCode));
            Assert.Equal(Headers(get), Headers(head));
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task OPTIONS_says_what_may_be_done_here_from_any_origin()
    {
        foreach (var address in await Addresses())
        {
            using var response = await server.Send(
                HttpMethod.Options,
                address,
                ("Origin", "https://example.org"),
                ("Access-Control-Request-Method", "GET"));
            Assert.Equal((address, HttpStatusCode.NoContent), (address, response.StatusCode));
            Assert.Equal(
                ("GET, HEAD, OPTIONS", "GET, HEAD, OPTIONS", "*"),
                (response.Header("Allow"), response.Header("Access-Control-Allow-Methods"), response.Header("Access-Control-Allow-Origin"))
            );
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Another_method_is_refused_with_what_is_allowed(string method)
    {
        foreach (var address in (await Addresses()).Where(a => !a.StartsWith("/docs", StringComparison.Ordinal)))
        {
            using var response = await server.Send(new HttpMethod(method), address);
            Assert.Equal((address, HttpStatusCode.MethodNotAllowed), (address, response.StatusCode));
            Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
            Assert.EndsWith("/method-not-allowed", (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_answer_can_be_kept_shown_and_read()
    {
        foreach (var address in await Addresses())
        {
            using var response = await server.Get(address);
            Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
            Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
            var isText =
                response.Content.Headers.ContentType!.MediaType is not { } type
                || !type.StartsWith("application/vnd.", StringComparison.Ordinal);
            Assert.Equal(isText ? "utf-8" : null, response.Content.Headers.ContentType.CharSet);
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.False(response.Headers.Contains("Server"));
            Assert.Equal(response.Content.Headers.ContentLength, (await response.Content.ReadAsByteArrayAsync()).Length);
        }
    }

    [Fact]
    public async Task Every_answer_of_the_API_says_its_version_and_how_long_it_keeps()
    {
        foreach (var address in (await Addresses()).Where(a => a.StartsWith("/v1", StringComparison.Ordinal)))
        {
            using var response = await server.Get(address);
            Assert.Equal("1.0", response.Header("api-supported-versions"));
            Assert.True(response.Headers.CacheControl!.Public && response.Headers.CacheControl.MaxAge > TimeSpan.Zero);
            Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary.Order(StringComparer.Ordinal));
            Assert.NotNull(response.Content.Headers.LastModified);
            Assert.Contains("rel=\"license\"", response.Header("Link"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_strong_validator_stays_the_same_and_spares_the_body()
    {
        foreach (var address in (await Addresses()).Where(a => !a.StartsWith("/docs", StringComparison.Ordinal)))
        {
            using var first = await server.Get(address);
            using var again = await server.Get(address);
            Assert.False(first.Headers.ETag!.IsWeak);
            Assert.Equal(first.Headers.ETag, again.Headers.ETag);
            using var kept = await server.Get(address, ("If-None-Match", first.Headers.ETag.Tag));
            Assert.Equal((address, HttpStatusCode.NotModified), (address, kept.StatusCode));
            Assert.Empty(await kept.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task No_two_answers_share_a_validator()
    {
        var tags = new Dictionary<string, string>();
        foreach (var address in (await Addresses()).Where(a => !a.StartsWith("/docs", StringComparison.Ordinal)))
        {
            foreach (var coding in new[] { "", "gzip", "br" })
            {
                using var response = await server.Get(address, ("Accept-Encoding", coding));
                // A binary file is the same for every coding that is accepted.
                var answer = $"{address} {response.Header("Content-Encoding")}";
                var tag = response.Headers.ETag!.Tag;
                Assert.True(tags.TryAdd(tag, answer) || tags[tag] == answer, $"{answer} has the ETag of {tags[tag]}");
            }
        }
    }

    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response
            .Headers.Concat(response.Content.Headers)
            .Where(h => h.Key is not ("Date" or "Server-Timing"))
            .OrderBy(h => h.Key, StringComparer.Ordinal)
            .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}");
}

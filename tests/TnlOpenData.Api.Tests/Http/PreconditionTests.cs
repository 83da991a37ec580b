using System.Globalization;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Conditions that must hold (RFC 9110, section 13): the same at every kind of address.</summary>
public class PreconditionTests(RealServer server)
{
    private static readonly string[] Addresses =
    [
        "/v1", "/v1/awards", "/v1/awards.csv", "/v1/awards.parquet", "/v1/awards/2018/paris", "/v1/releases", "/", "/palmares",
        "/collectivites/paris", "/carte.svg", "/badges/paris.svg", "/releases.atom", "/catalogue.ttl", "/openapi.yaml", "/favicon.ico",
        "/problems", "/graphql/schema.graphql", "/dumps/awards.csv", "/dumps/tnl.zip",
    ];

    [Theory]
    [InlineData("{etag}", 200)]
    [InlineData("*", 200)]
    [InlineData("\"other\", {etag}", 200)]
    [InlineData("\"other\"", 412)]
    [InlineData("W/{etag}", 412)]
    public async Task If_Match_is_compared_strongly(string condition, int status)
    {
        foreach (var address in Addresses)
        {
            using var first = await server.Get(address);
            var value = condition.Replace("{etag}", first.Headers.ETag!.Tag, StringComparison.Ordinal);
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                using var second = await server.Send(method, address, ("If-Match", value), ("Accept-Encoding", "identity"));
                Assert.Equal((address, status), (address, (int)second.StatusCode));
            }
        }
    }

    [Theory]
    [InlineData(-1, 412)]
    [InlineData(0, 200)]
    [InlineData(1, 200)]
    public async Task If_Unmodified_Since_is_compared(int seconds, int status)
    {
        foreach (var address in Addresses)
        {
            using var first = await server.Get(address);
            var since = first.Content.Headers.LastModified!.Value.AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture);
            using var second = await server.Get(address, ("If-Unmodified-Since", since));
            Assert.Equal((address, status), (address, (int)second.StatusCode));
        }
    }

    [Fact]
    public async Task What_fails_is_a_problem_without_the_headers_of_the_answer()
    {
        foreach (var address in Addresses)
        {
            using var response = await server.Get(address, ("If-Match", "\"other\""), ("Accept-Encoding", "br"));
            Assert.EndsWith("/precondition-failed", (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
            Assert.Equal("", response.Header("ETag") + response.Header("Content-Encoding") + response.Header("Content-Disposition"));
        }
    }

    [Fact]
    public async Task The_order_is_that_of_the_standard()
    {
        using var first = await server.Get("/v1/awards");
        var tag = first.Headers.ETag!.Tag;
        const string Past = "Sat, 01 Jan 2000 00:00:00 GMT";
        Assert.Equal(412, await Status(("If-Match", "\"other\""), ("If-None-Match", tag)));
        Assert.Equal(304, await Status(("If-Match", tag), ("If-None-Match", tag)));
        Assert.Equal(200, await Status(("If-Match", tag), ("If-Unmodified-Since", Past)));
        Assert.Equal(412, await Status(("If-Unmodified-Since", Past), ("If-None-Match", tag)));
        Assert.Equal(412, await Status(("If-Match", "\"other\""), ("Range", "bytes=0-9")));
        Assert.Equal(304, await Status(("If-None-Match", tag), ("Range", "bytes=0-9")));
        Assert.Equal(206, await Status(("If-Match", tag), ("Range", "bytes=0-9")));
    }

    private async Task<int> Status(params (string Name, string Value)[] headers)
    {
        using var response = await server.Get("/v1/awards", headers);
        return (int)response.StatusCode;
    }
}

using System.Globalization;
using System.Net;

namespace TnlOpenData.Api.Tests.Http;

public class FreshnessTests(RealServer server)
{
    private const string Path = "/v1/awards?edition=2018";

    [Theory]
    [InlineData("{etag}", 304)]
    [InlineData("*", 304)]
    [InlineData("W/{etag}", 304)]
    [InlineData("\"other\", {etag}", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("W/\"other\"", 200)]
    public async Task If_None_Match_is_compared(string condition, int status)
    {
        using var first = await server.Get(Path);
        using var second = await server.Get(
            Path,
            ("If-None-Match", condition.Replace("{etag}", first.Headers.ETag!.Tag, StringComparison.Ordinal)));
        Assert.Equal(status, (int)second.StatusCode);
    }

    [Theory]
    [InlineData(-1, 200)]
    [InlineData(0, 304)]
    [InlineData(1, 304)]
    public async Task If_Modified_Since_is_compared(int seconds, int status)
    {
        using var first = await server.Get(Path);
        var since = first.Content.Headers.LastModified!.Value.AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture);
        using var second = await server.Get(Path, ("If-Modified-Since", since));
        Assert.Equal(status, (int)second.StatusCode);
    }

    [Fact]
    public async Task If_None_Match_goes_before_If_Modified_Since()
    {
        using var response = await server.Get(Path, ("If-None-Match", "\"other\""), ("If-Modified-Since", "Fri, 31 Dec 2100 00:00:00 GMT"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_answer_that_is_kept_still_says_its_validators()
    {
        using var first = await server.Get(Path);
        using var kept = await server.Get(Path, ("If-None-Match", first.Headers.ETag!.Tag));
        Assert.Equal(first.Headers.ETag, kept.Headers.ETag);
        Assert.Equal(first.Header("Cache-Control"), kept.Header("Cache-Control"));
        Assert.Equal(first.Header("Vary"), kept.Header("Vary"));
        Assert.Equal("*", kept.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_HEAD_can_be_fresh_too()
    {
        using var first = await server.Get(Path);
        using var kept = await server.Send(HttpMethod.Head, Path, ("If-None-Match", first.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, kept.StatusCode);
    }

    [Fact]
    public async Task A_problem_is_never_kept()
    {
        using var response = await server.Get("/v1/awards?edtion=2018", ("If-None-Match", "*"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Questions_written_otherwise_have_the_same_validator()
    {
        using var one = await server.Get("/v1/awards?edition=2018&sort=name");
        using var other = await server.Get("/v1/awards?sort=name&edition=2018");
        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
    }
}

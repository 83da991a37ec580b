namespace TnlOpenData.Api.Tests.Http;

/// <summary>What the pipeline decides from the matched endpoint: the methods it accepts, and the form of its errors.</summary>
public class MethodTests(RealServer server)
{
    private const string Read = "GET, HEAD, OPTIONS";
    private const string Graph = "GET, HEAD, POST, OPTIONS";

    [Theory]
    [InlineData("OPTIONS", "/", 204, Read)]
    [InlineData("OPTIONS", "/v1", 204, Read)]
    [InlineData("OPTIONS", "/v1/awards.csv", 204, Read)]
    [InlineData("OPTIONS", "/graphql", 204, Graph)]
    [InlineData("OPTIONS", "/docs", 204, Read)]
    [InlineData("OPTIONS", "/v1/nothing", 404, "")]
    [InlineData("OPTIONS", "/v1/nothing.csv", 404, "")]
    [InlineData("PUT", "/", 405, Read)]
    [InlineData("POST", "/v1/awards", 405, Read)]
    [InlineData("POST", "/v1/awards.csv", 405, Read)]
    [InlineData("POST", "/v1/awards/2018/paris", 405, Read)]
    [InlineData("TRACE", "/v1/releases", 405, Read)]
    [InlineData("FOO", "/collectivites/paris", 405, Read)]
    [InlineData("DELETE", "/dumps/awards.csv", 405, Read)]
    [InlineData("PUT", "/graphql", 405, Graph)]
    [InlineData("PATCH", "/docs", 405, Read)]
    [InlineData("POST", "/v1/nothing", 404, "")]
    [InlineData("POST", "/v1/nothing.csv", 404, "")]
    [InlineData("PUT", "/nothing", 404, "")]
    public async Task Methods_are_those_of_the_endpoint(string method, string path, int status, string allow)
    {
        using var response = await server.Send(new HttpMethod(method), path);
        Assert.Equal((status, allow), ((int)response.StatusCode, response.Header("Allow")));
        Assert.Equal(status == 204 ? allow : "", response.Header("Access-Control-Allow-Methods"));
    }

    [Theory]
    [InlineData("/v1/awards/2018/nowhere", "application/problem+json")]
    [InlineData("/v1/awards?edtion=2018", "application/problem+json")]
    [InlineData("/v1/nothing", "application/problem+json")]
    [InlineData("/dumps/none", "application/problem+json")]
    [InlineData("/graphql?x=1", "application/problem+json")]
    [InlineData("/graphql/documents?x=1", "application/problem+json")]
    [InlineData("/oembed", "application/problem+json")]
    [InlineData("/schemas/none.json", "application/problem+json")]
    [InlineData("/collectivites/nowhere.json", "application/problem+json")]
    [InlineData("/collectivites/nowhere", "text/html")]
    [InlineData("/palmares?page=0", "text/html")]
    [InlineData("/nothing", "text/html")]
    public async Task Errors_of_endpoints_for_programs_are_problems_whatever_Accept(string path, string type)
    {
        using var response = await server.Get(path, ("Accept", "text/html,*/*;q=0.1"));
        Assert.True((int)response.StatusCode >= 400, path);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/v1/awards", "1.0")]
    [InlineData("/v1/awards/2018/nowhere", "1.0")]
    [InlineData("/", "")]
    [InlineData("/dumps/awards.csv", "")]
    [InlineData("/nothing", "")]
    public async Task Only_versioned_addresses_say_their_versions_also_from_the_cache(string path, string versions)
    {
        using var first = await server.Get(path);
        using var again = await server.Get(path, ("If-None-Match", "*"));
        using var cached = await server.Get(path);
        Assert.All([first, again, cached], response => Assert.Equal(versions, response.Header("api-supported-versions")));
    }

    [Fact]
    public async Task A_response_for_one_host_is_not_sent_to_another()
    {
        const string Path = "/v1/awards?limit=7";
        using var other = await server.Get(Path, ("Host", "other.example"));
        using var own = await server.Get(Path, ("Host", "own.example"));
        Assert.NotEqual(other.Headers.ETag, own.Headers.ETag);
        Assert.DoesNotContain("other.example", own.Header("Link"), StringComparison.Ordinal);
    }
}

using System.Net;

namespace TnlOpenData.Api.Tests.Graph;

/// <summary>GraphQL over HTTP, where its public audits are silent: caches, query errors, languages.</summary>
public class GraphTransportTests(RealServer server)
{
    private const string Address = "/graphql?query={release{id}}";

    [Fact]
    public async Task A_question_by_GET_is_cached_like_a_list()
    {
        using var first = await server.Get(Address);
        Assert.Contains("max-age=300", first.Header("Cache-Control"), StringComparison.Ordinal);
        using var second = await server.Get(Address, ("If-None-Match", first.Header("ETag")));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = await server.Get("/graphql?query={release{sha256}}", ("If-None-Match", first.Header("ETag")));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task An_answer_is_compressed_on_demand(string coding)
    {
        using var response = await server.Post("{ awards { nodes { quote } } }", null, ("Accept-Encoding", coding));
        Assert.Equal(coding, response.Header("Content-Encoding"));
        Assert.Contains("Accept-Encoding", response.Header("Vary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_any_site_may_ask()
    {
        using var response = await server.Post("{ release { id } }", null, ("Origin", "https://exemple.test"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        using var preflight = await server.Send(
            HttpMethod.Options,
            "/graphql",
            ("Origin", "https://exemple.test"),
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "content-type"));
        Assert.Contains("POST", preflight.Header("Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.True(
            preflight.Header("Access-Control-Allow-Headers") is var allowed
                && (allowed == "*" || allowed.Contains("content-type", StringComparison.OrdinalIgnoreCase)),
            allowed);
    }

    [Theory]
    [InlineData("PUT", "/graphql", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/graphql?query=mutation{x}", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/graphql", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql?query={release{id}}&limit=3", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql?query={release{id}}&variables=[1]", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/graphql/schema.graphql?x=1", HttpStatusCode.BadRequest)]
    public async Task What_is_not_a_question_is_a_problem(string method, string address, HttpStatusCode status)
    {
        using var response = await server.Send(new HttpMethod(method), address);
        Assert.Equal(status, response.StatusCode);
        Assert.NotNull((string?)(await response.Problem())["detail"]);
        Assert.Equal(status == HttpStatusCode.MethodNotAllowed, response.Header("Allow").Contains("POST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ release { id } }", "application/graphql")]
    [InlineData("query={release{id}}", "application/x-www-form-urlencoded")]
    public async Task A_body_of_another_type_is_a_problem(string body, string mediaType)
    {
        using var response = await server.PostText(body, mediaType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await response.Problem();
    }

    [Fact]
    public async Task A_type_of_answer_that_does_not_exist_is_a_problem()
    {
        using var response = await server.Get(Address, ("Accept", "text/csv"));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("en", "en")]
    public async Task An_error_is_said_in_the_language_of_the_client(string asked, string said)
    {
        using var response = await server.Post("{ awards(first: -1) { totalCount } }", null, ("Accept-Language", asked));
        var fault = System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal((string)fault["extensions"]![said]!, (string)fault["message"]!);
        Assert.Equal("INVALID_VALUE", fault.Code());
    }

    [Theory]
    [InlineData("""{ awards(filter: {level: {in: ["3", "or"]}}, orderBy: [{field: LEVEL}]) { totalCount } }""", "CROSS_SCALE")]
    [InlineData("""{ awards(filter: {departement: ["Isère38"]}) { totalCount } }""", "INVALID_VALUE")]
    [InlineData("{ collectivity { name } }", "ONE_KEY")]
    public async Task What_REST_refuses_is_refused_in_the_same_words(string document, string code) =>
        Assert.Equal(code, (await server.Fault(document)).Code());

    [Fact]
    public async Task An_error_shows_nothing_of_the_inside()
    {
        var text = (await server.Fault("{ awards(first: \"x\") { nodes { nope } } }")).ToJsonString();
        Assert.DoesNotContain("TnlOpenData", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", text, StringComparison.Ordinal);
    }
}

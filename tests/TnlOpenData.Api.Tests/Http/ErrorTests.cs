namespace TnlOpenData.Api.Tests.Http;

public class ErrorTests(RealServer server)
{
    [Theory]
    [InlineData("fr", "Erreur du service")]
    [InlineData("en", "Internal error")]
    public async Task An_unexpected_error_is_a_problem_that_gives_nothing_away(string language, string title)
    {
        await using var broken = new BrokenServer();
        using var response = await broken.Get("/v1/awards/fail/on/purpose", ("Accept-Language", language));
        var text = await response.Content.ReadAsStringAsync();
        var problem = await response.Problem();
        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal(title, (string)problem["title"]!);
        Assert.NotEqual("", (string)problem["trace_id"]!);
        Assert.DoesNotContain(BrokenServer.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", text, StringComparison.Ordinal);
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("POST")]
    [InlineData("OPTIONS")]
    public async Task A_path_that_does_not_exist_is_not_found_whatever_the_method(string method)
    {
        foreach (var path in new[] { "/v1/nothing", "/nothing/at/all", "/v2/awards", "/nothing" })
        {
            using var response = await server.Send(new HttpMethod(method), path);
            Assert.Equal((path, 404), (path, (int)response.StatusCode));
            Assert.Equal("application/problem+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        }
    }

    [Fact]
    public async Task A_problem_is_open_to_any_origin_and_sets_no_cookie()
    {
        using var response = await server.Get("/v1/awards?edtion=2018", ("Origin", "https://example.org"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task HEAD_of_a_problem_says_what_GET_says_without_the_body()
    {
        using var get = await server.Get("/v1/awards?edtion=2018");
        using var head = await server.Send(HttpMethod.Head, "/v1/awards?edtion=2018");
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_body_sent_with_a_question_changes_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/awards?limit=1") { Content = new StringContent("{\"limit\":5}") };
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(
            await server.Text("/v1/awards?limit=1"),
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

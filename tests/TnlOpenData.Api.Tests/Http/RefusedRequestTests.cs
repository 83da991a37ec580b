using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Requests that the server cannot read: each is refused with a problem document, in French and English.</summary>
public class RefusedRequestTests(RealServer server)
{
    private const string Host = "Host: localhost\r\n";
    private const string End = "\r\n";

    public static TheoryData<string, int, string> Requests => new()
    {
        { $"GET /v1/search?q=Échirolles HTTP/1.1\r\n{Host}{End}", 400, "%C3%89chirolles" },
        { $"GET /collectivites/Échirolles HTTP/1.1\r\n{Host}{End}", 400, "%C3%89chirolles" },
        { $"GET /v1/awards?q=北京 HTTP/1.1\r\n{Host}{End}", 400, "UTF-8" },
        { $"GET /v1/search?q=saint egreve HTTP/1.1\r\n{Host}{End}", 400, "espace" },
        { $"GET /v1/collectivities/%00 HTTP/1.1\r\n{Host}{End}", 400, "%00" },
        { $"GET /%00 HTTP/1.1\r\n{Host}{End}", 400, "%00" },
        { $"GET /v1?x={new string('a', 9_000)} HTTP/1.1\r\n{Host}{End}", 414, "8,192" },
        { $"GET /v1 HTTP/1.1\r\n{Host}X-Long: {new string('a', 40_000)}\r\n{End}", 431, "32,768" },
        { $"GET /v1 HTTP/1.1\r\n{Host}{string.Concat(Enumerable.Repeat("X-Many: a\r\n", 120))}{End}", 431, "100" },
        { $"GET /v1 HTTP/3.0\r\n{Host}{End}", 505, "HTTP/1.1" },
        { "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "HTTP/1.1" },
        { $"G\u0001T /v1 HTTP/1.1\r\n{Host}{End}", 400, "GET /v1 HTTP/1.1" },
        { $"nonsense\r\n{Host}{End}", 400, "GET /v1 HTTP/1.1" },
        { $"GET /v1 HTTP/1.1\r\n{End}", 400, "Host" },
        { $"GET /v1 HTTP/1.1\r\n{Host}{Host}{End}", 400, "Host" },
        { $"GET /v1 HTTP/1.1\r\nHost: a b\r\n{End}", 400, "Host" },
        { $"GET /v1 HTTP/1.1\r\nHost: é\r\n{End}", 400, "Host" },
        { $"GET http://one.example/v1 HTTP/1.1\r\nHost: two.example\r\n{End}", 400, "Host" },
        { $"GET /v1 HTTP/1.1\r\n{Host}no colon\r\n{End}", 400, "en-tête" },
        { $"GET /v1 HTTP/1.1\r\n{Host}X: a\u0000b\r\n{End}", 400, "en-tête" },
        { $"POST /graphql HTTP/1.1\r\n{Host}Content-Length: -1\r\n{End}", 400, "en-tête" },
        { $"POST /graphql HTTP/1.1\r\n{Host}Transfer-Encoding: none\r\n{End}", 400, "en-tête" },
        { $"GET /v1/awards/2018/paris HTTP/1.1\r\n{Host}\r\nGET /\u00e9 HTTP/1.1\r\n{Host}{End}", 200, "" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Is_answered_with_a_problem_that_says_what_to_do(string request, int status, string word)
    {
        var response = await server.Raw(request);
        Assert.Equal(status, response.Status);
        if (status == 200)
        {
            // The second request on the same connection.
            Assert.Contains("HTTP/1.1 400 Bad Request", response.Body, StringComparison.Ordinal);
            Assert.EndsWith("}", response.Body, StringComparison.Ordinal);
            return;
        }

        AssertProblem(response);
        Assert.Contains(word, (string)response.Problem["detail"]!, StringComparison.Ordinal);
        var type = new Uri((string)response.Problem["type"]!);
        using var page = await server.Get(type.AbsolutePath);
        Assert.Equal(200, (int)page.StatusCode);
    }

    [Theory]
    [InlineData("HEAD /v1/search?q=É HTTP/1.1")]
    [InlineData("HEAD /v1/collectivities/%00 HTTP/1.1")]
    [InlineData("HEAD /v1 now HTTP/1.1")]
    public async Task A_refused_HEAD_has_no_body(string line)
    {
        var response = await server.Raw($"{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(400, response.Status);
        Assert.Empty(response.Content);
    }

    [Fact]
    public async Task The_answer_to_HEAD_has_no_body()
    {
        var response = await server.Raw($"HEAD /v1 HTTP/1.1\r\nHost: a b\r\n{End}");
        Assert.Equal((400, ""), (response.Status, response.Body));
        Assert.NotEqual("0", response.Header("Content-Length"));
    }

    [Fact]
    public async Task The_public_address_is_that_of_the_operator()
    {
        await using var published = new TnlServer(RepositoryData.WithoutTerritories, baseUrl: "https://tnl.example")
        {
            WritesDumps = false,
        };
        var response = await published.Raw($"GET /\u00e9 HTTP/1.1\r\n{Host}{End}");
        Assert.Equal("https://tnl.example/problems/bad-request", (string)response.Problem["type"]!);
        Assert.NotEqual("", response.Header("Strict-Transport-Security"));
    }

    private static void AssertProblem(RawResponse response)
    {
        JsonNode problem = response.Problem;
        Assert.Equal("application/problem+json; charset=utf-8", response.Header("Content-Type"));
        Assert.Equal($"{System.Text.Encoding.UTF8.GetByteCount(response.Body)}", response.Header("Content-Length"));
        Assert.Equal(("close", "*"), (response.Header("Connection"), response.Header("Access-Control-Allow-Origin")));
        Assert.Equal(response.Status, (int)problem["status"]!);
        Assert.Contains(" / ", (string)problem["title"]!, StringComparison.Ordinal);
        Assert.Contains(" — ", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.True(response.Head.Length < 2_000);
    }
}

using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>The header Host: what is no host is a 400 at every address, and what is one begins every link.</summary>
public class HostTests(RealServer server)
{
    private static readonly string[] Addresses =
    [
        "/", "/v1", "/v1/awards", "/v1/awards.csv", "/v1/awards/2018/paris", "/v1/nothing", "/collectivites/paris", "/palmares",
        "/badges/paris.svg", "/carte.svg", "/carte/integrer", "/oembed?url=x", "/graphql?query={release{id}}", "/graphiql", "/docs",
        "/dumps/awards.csv", "/catalogue.ttl", "/releases.atom", "/openapi.yaml", "/robots.txt", "/favicon.ico", "/nothing",
        "/problems",
    ];

    public static TheoryData<string> NoHosts => new(
    [
        "a..b", ".", "..", ".example.org", "xn--", "xn--\u0061", "xn--zzzzzzzz99999", "a.xn--.example", "-a.example", "a-.example", "",
        "example.org:0", "example.org:65536", "example.org:99999999999", "example.org:80a", "example.org:-1", "example.org:80:80",
        "1.2.3.4.5", "1.2.3", "256.1.1.1", "01.2.3.4", "999", "example.123", "[::1", "[::1]x", "[::1]:0", "[::g]", "[fe80::1%eth0]",
        "::1", "[]", "[1.2.3.4]", "a_b*c", "a!b", "a$b", "a&b", "a'b", "a(b)", "a;b", "a=b", "a~b", "a+b", "a,b", "%41", "a%2eb",
        $"{new string('a', 64)}.example", string.Join('.', Enumerable.Repeat(new string('a', 60), 5)), new string('a', 2_000),
        "user@example.org", "example.org/",
    ]);

    [Theory]
    [MemberData(nameof(NoHosts))]
    public async Task What_is_no_host_is_a_400_at_every_address(string host)
    {
        Assert.False(HostNames.IsHost(host));
        foreach (var address in Addresses)
        {
            var response = await server.Raw($"GET {address} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            Assert.Equal((address, 400), (address, response.Status));
            Assert.Equal("application/problem+json; charset=utf-8", response.Header("Content-Type"));
            Assert.Contains("Host", (string)response.Problem["detail"]!, StringComparison.Ordinal);
            Assert.True(Uri.IsWellFormedUriString((string)response.Problem["type"]!, UriKind.Absolute));
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("example.org")]
    [InlineData("example.org.")]
    [InlineData("EXAMPLE.org:8080")]
    [InlineData("a.b-c.d_e.example:65535")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    [InlineData("[2001:db8::1]")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("1.example")]
    public async Task A_host_begins_every_link(string host)
    {
        Assert.True(HostNames.IsHost(host));
        foreach (var address in Addresses.Where(a => !a.Contains("nothing", StringComparison.Ordinal) && !a.Contains("url=x")))
        {
            var response = await server.Raw($"GET {address} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            Assert.True(response.Status is 200 or 301, $"{address}: {response.Status}");
        }

        var document = await server.Raw($"GET /v1/editions HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"http://{host}/v1", (string)document.Problem["links"]!["self"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_public_address_changes_nothing_about_it()
    {
        await using var published = new TnlServer(RepositoryData.WithoutTerritories, baseUrl: "https://tnl.example");
        var refused = await published.Raw("GET /v1 HTTP/1.1\r\nHost: xn--\r\nConnection: close\r\n\r\n");
        Assert.Equal((400, "https://tnl.example/problems/bad-request"), (refused.Status, (string)refused.Problem["type"]!));
        var taken = await published.Raw("GET /v1 HTTP/1.0\r\n\r\n");
        Assert.Equal("https://tnl.example/v1", (string)taken.Problem["links"]!["self"]!);
    }

    [Fact]
    public async Task A_request_of_HTTP_1_0_without_Host_gets_links_to_where_it_arrived()
    {
        foreach (var address in Addresses)
        {
            var response = await server.Raw($"GET {address} HTTP/1.0\r\n\r\n");
            Assert.True(response.Status is 200 or 301 or 400 or 404, $"{address}: {response.Status}");
            Assert.DoesNotContain("http:///", response.Head + response.Body, StringComparison.Ordinal);
        }

        var document = await server.Raw("GET /v1 HTTP/1.0\r\n\r\n");
        Assert.Equal($"http://127.0.0.1:{server.Port}/v1", (string)document.Problem["links"]!["self"]!);
    }
}

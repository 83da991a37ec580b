using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>What browsers are told: they load and run nothing but what a page needs.</summary>
public class SecurityHeaderTests(RealServer server)
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors ";
    private const string Own = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

    private static readonly string[] Pages =
    [
        "/", "/palmares", "/editions", "/editions/2018", "/collectivites/paris", "/carte", "/carte/integrer", "/statistiques", "/donnees",
        "/integrer/paris", "/nothing", "/palmares?edition=1",
    ];

    private static readonly string[] Others =
    [
        "/openapi.yaml", "/openapi.json", "/carte.svg", "/badges/paris.svg", "/favicon.ico", "/oembed?url=http://localhost/carte",
        "/releases.atom", "/catalogue.ttl", "/dumps/awards.csv", "/dumps/tnl.zip", "/problems", "/graphql?query={release{id}}",
        "/graphql", "/v1/nothing", "/v1/awards?x=1", "/dumps/none", "/graphiql/start.js",
    ];

    private static readonly string[] Consoles = ["/docs/index.html", "/graphiql"];

    [Fact]
    public async Task What_is_no_page_loads_nothing()
    {
        foreach (var address in PublishedContract.Addresses(await PublishedContract.Of(server)).Concat(Others))
        {
            using var response = await server.Get(address);
            var policy = response.Header("Content-Security-Policy");
            Assert.True(policy.StartsWith(Nothing, StringComparison.Ordinal), $"{address}: {policy}");
        }
    }

    [Fact]
    public async Task A_page_adds_its_own_styles_scripts_pictures_and_forms()
    {
        foreach (var address in Pages)
        {
            using var response = await server.Get(address, ("Accept", "text/html"));
            var policy = response.Header("Content-Security-Policy");
            Assert.StartsWith(Own, policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_the_consoles_have_more()
    {
        foreach (var address in Consoles)
        {
            using var response = await server.Get(address);
            Assert.Contains("'unsafe-inline'", response.Header("Content-Security-Policy"), StringComparison.Ordinal);
            using var again = await server.Get(address);
            Assert.Equal(response.Header("Content-Security-Policy"), again.Header("Content-Security-Policy"));
        }
    }

    [Theory]
    [InlineData("/carte.svg")]
    [InlineData("/carte.svg?edition=2018")]
    [InlineData("/badges/paris.svg")]
    [InlineData("/favicon.ico")]
    public async Task A_drawing_needs_no_style_that_the_policy_forbids(string address)
    {
        var drawing = await server.Text(address);
        Assert.DoesNotMatch("<style|\\sstyle=|<script|\\son[a-z]+=|<image|<foreignObject", drawing);
    }

    [Fact]
    public async Task Browsers_are_told_to_use_https_where_the_public_address_is_https()
    {
        await using var secure = new TnlServer(RepositoryData.WithoutTerritories, baseUrl: "https://tnl.example");
        foreach (var address in Pages.Concat(Others).Concat(Consoles))
        {
            using var plain = await server.Get(address);
            Assert.Equal((address, ""), (address, plain.Header("Strict-Transport-Security")));
            Assert.Contains("geolocation=()", plain.Header("Permissions-Policy"), StringComparison.Ordinal);
            using var response = await secure.Get(address);
            Assert.Equal((address, "max-age=63072000"), (address, response.Header("Strict-Transport-Security")));
        }
    }

    [Theory]
    [InlineData(null, "*, Authorization")]
    [InlineData("authorization", "*, Authorization")]
    [InlineData("content-type", "*, Authorization, content-type")]
    [InlineData("Authorization, X-Requested-With,if-none-match", "*, Authorization, X-Requested-With, if-none-match")]
    [InlineData("no token, <script>", "*, Authorization")]
    [InlineData("x y", "*, Authorization")]
    public async Task A_preflight_allows_what_is_asked(string? asked, string allowed)
    {
        foreach (var address in new[] { "/v1/awards", "/graphql", "/dumps/awards.csv", "/", "/docs", "/carte.svg" })
        {
            using var response = await server.Send(
                HttpMethod.Options,
                address,
                [("Origin", "https://example.org"), .. asked is null ? [] : new[] { ("Access-Control-Request-Headers", asked) }]);
            Assert.Equal((address, 204, allowed), (address, (int)response.StatusCode, response.Header("Access-Control-Allow-Headers")));
        }
    }

    [Fact]
    public async Task A_long_preflight_is_not_repeated()
    {
        using var response = await server.Send(
            HttpMethod.Options,
            "/v1/awards",
            ("Access-Control-Request-Headers", string.Join(',', Enumerable.Range(0, 500).Select(i => $"x-{i}"))));
        Assert.Equal("*, Authorization", response.Header("Access-Control-Allow-Headers"));
    }
}

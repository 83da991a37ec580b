using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>
/// Links to pages and files are shared with parameters added by others: they change nothing. The API and GraphQL refuse them.
/// </summary>
public class UnknownParameterTests(RealServer server)
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["/badges/{id}.svg"] = "/badges/echirolles.svg",
        ["/badges/{year}/{id}.svg"] = "/badges/2022/echirolles.svg",
        ["/collectivites/{id}"] = "/collectivites/echirolles",
        ["/integrer/{id}"] = "/integrer/echirolles",
        ["/editions/{year}"] = "/editions/2018",
        ["/departements/{place}"] = "/departements/38-isere",
        ["/regions/{place}"] = "/regions/84-auvergne-rhone-alpes",
        ["/territoires/{place}"] = "/territoires/31555-toulouse",
        ["/dumps/{file}"] = "/dumps/palmares.csv",
        ["/oembed"] = "/oembed?url=http://localhost/collectivites/echirolles",
    };

    private static readonly string[] Added =
    [
        "fbclid=IwAR0x", "gclid=x", "mc_cid=1&mc_eid=2", "utm_source=lettre&utm_medium=email&utm_campaign=été", "ref=x", "_ga=1.2", "s=20",
        "t=x", "=x", "x", "&", "amp%3Butm_source=x", "%F0%9F%98%80=1", "%00=1", "%ED%A0%80=1", "a=1&a=2&a=3", "pk_kwd=", "limit=5",
    ];

    /// <summary>One address for each route of pages, embeds, feeds, files and descriptions.</summary>
    private IEnumerable<string> Addresses() => server.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(e => e.RoutePattern.RawText!)
        .Where(r => !IsRefusing(r) && !r.StartsWith("/assets", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Select(r => Keys.GetValueOrDefault(r, r))
        .Append("/palmares?edition=2018")
        .Append("/carte?departement=38")
        .Append("/carte.svg?edition=2018");

    [Fact]
    public async Task A_parameter_that_an_address_does_not_have_changes_nothing_in_its_answer()
    {
        var count = 0;
        foreach (var address in Addresses())
        {
            Assert.False(address.Contains('{', StringComparison.Ordinal), address);
            var plain = await Answer(address);
            if (plain.Status == HttpStatusCode.NotFound && address.StartsWith("/graphiql", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var added in Added.Where(a => !address.Contains('?', StringComparison.Ordinal) || a.Length > 1))
            {
                var asked = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{added}";
                Assert.Equal((asked, plain), (asked, await Answer(asked)));
                count++;
            }
        }

        Assert.True(count > 1000, $"{count}");
    }

    [Fact]
    public async Task The_API_and_GraphQL_refuse_it()
    {
        foreach (var address in new[] { "/v1", "/v1/awards", "/v1/awards.csv", "/v1/releases", "/v1/editions/2018", "/graphql" })
        {
            Assert.Equal((address, HttpStatusCode.BadRequest), (address, (await Answer($"{address}?fbclid=x")).Status));
        }
    }

    [Theory]
    [InlineData("/palmares", "editon=2018", "edition", "/palmares?edition=2018")]
    [InlineData("/palmares", "Edition=2018&utm_source=x", "edition", "/palmares?edition=2018")]
    [InlineData("/palmares", "kind=commune&d%C3%A9partement=38", "departement", "/palmares?kind=commune&departement=38")]
    [InlineData("/palmares", "verson=0123", "version", "/palmares?version=0123")]
    [InlineData("/palmares", "pages=2", "page", "/palmares?page=2")]
    [InlineData("/carte", "regions=84", "region", "/carte?region=84")]
    [InlineData("/carte", "edition=2018&edtion=2019", "edition", "/carte?edition=2019")]
    public async Task A_misspelt_parameter_is_named_above_the_table_with_the_right_link(
        string path,
        string query,
        string meant,
        string right)
    {
        var page = await server.Page($"{path}?{query}");
        var link = Assert.Single(page.QuerySelectorAll("main .notice a"), a => a.TextContent.Contains('«', StringComparison.Ordinal));
        Assert.Equal(right, link.GetAttribute("href"));
        Assert.Contains(meant, link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("table"));
    }

    [Theory]
    [InlineData("/palmares?departement=999&fbclid=x")]
    [InlineData("/palmares?page=0")]
    [InlineData("/carte?edition=soon&utm_source=x")]
    public async Task A_known_parameter_with_a_wrong_value_still_gets_the_page_that_helps(string address)
    {
        var page = await server.Page(address, HttpStatusCode.BadRequest);
        Assert.Contains("Cette adresse n’est pas valable", page.TextOf("main .notice"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/palmares?edition=2018&fbclid=x", "/palmares?edition=2018")]
    [InlineData("/palmares?page=2", "/palmares?page=2")]
    [InlineData("/carte?departement=38&gclid=x", "/carte?departement=38")]
    [InlineData("/collectivites/echirolles?fbclid=x", "/collectivites/echirolles")]
    public async Task A_shared_page_names_the_address_that_is_shared(string address, string shared)
    {
        var page = await server.Page(address);
        var url = page.QuerySelector("meta[property='og:url']")!.GetAttribute("content")!;
        Assert.EndsWith(shared, url, StringComparison.Ordinal);
        Assert.Equal("1200", page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"));
        Assert.Equal("630", page.QuerySelector("meta[property='og:image:height']")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/collectivites/echirolles?fbclid=x")]
    [InlineData("/carte?edition=2018&utm_source=x")]
    public async Task A_shared_link_can_be_embedded(string address)
    {
        var answer = await Answer($"/oembed?url={Uri.EscapeDataString("http://localhost" + address)}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("=x", answer.Body, StringComparison.Ordinal);
    }

    private static bool IsRefusing(string route) =>
        route.StartsWith("/v1", StringComparison.Ordinal) || route.StartsWith("/graphql", StringComparison.Ordinal);

    private async Task<(HttpStatusCode Status, string? Tag, string Body)> Answer(string address)
    {
        using var response = await server.Get(address, ("Accept", "text/html,*/*;q=0.8"));
        return (response.StatusCode, response.Headers.ETag?.Tag, await response.Content.ReadAsStringAsync());
    }
}

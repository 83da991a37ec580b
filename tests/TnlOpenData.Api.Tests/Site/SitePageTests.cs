using System.Xml.Linq;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Api.Commands;
using TnlOpenData.Site;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Each page is routed, and is in the navigation, the sitemap and the export exactly if its declaration says so.</summary>
public class SitePageTests(RealServer server)
{
    private const string Base = "http://localhost";

    private Snapshot Snapshot => server.Services.GetRequiredService<ReleaseProvider>().Current;

    [Fact]
    public void Every_route_is_declared_once() =>
        Assert.Equal(SitePages.All.Count, SitePages.All.Select(p => p.Route).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_page_is_routed_to_its_handler()
    {
        var endpoints = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToArray();
        foreach (var page in SitePages.All)
        {
            var endpoint = Assert.Single(endpoints, e => e.RoutePattern.RawText == page.Route);
            Assert.True(endpoint.RequestDelegate == page.Handler, page.Route);
        }
    }

    [Fact]
    public async Task The_navigation_has_the_labelled_pages_in_the_order_of_the_list()
    {
        var links = (await server.Page("/")).QuerySelectorAll("header nav a");
        Assert.Equal(
            SitePages.All.Where(p => p.NavigationLabel is not null).Select(p => (p.Route, p.NavigationLabel)),
            links.Select(a => (a.GetAttribute("href")!, (string?)HtmlPages.Plain(a.TextContent))));
    }

    [Fact]
    public async Task The_sitemap_has_exactly_the_pages_that_say_so()
    {
        var sitemap = XDocument.Parse(await server.Text("/sitemap.xml"));
        var locations = sitemap.Descendants().Where(e => e.Name.LocalName == "loc");
        var listed = locations.Select(e => e.Value[Base.Length..]).ToHashSet(StringComparer.Ordinal);
        Assert.All(SitePages.All, page => Assert.All(Addresses(page), a => Assert.Equal((a, page.IsInSitemap), (a, listed.Contains(a)))));
    }

    [Fact]
    public void The_export_has_exactly_the_pages_that_say_so()
    {
        var exported = ExportAddresses.Of(Snapshot).Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(SitePages.All, page => Assert.All(Addresses(page), a => Assert.Equal((a, page.IsExported), (a, exported.Contains(a)))));
    }

    [Fact]
    public async Task Robots_may_read_everything_so_that_shared_links_have_a_preview()
    {
        Assert.DoesNotContain("Disallow", await server.Text("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_word_of_a_page_suggests_it()
    {
        foreach (var page in SitePages.All)
        {
            Assert.True(page.Synonyms.Count == 0 || page.Name.Length > 0, page.Route);
            foreach (var word in page.Synonyms)
            {
                var missing = await server.Page($"/nowhere/{word}", System.Net.HttpStatusCode.NotFound);
                Assert.Contains(missing.QuerySelectorAll(".near a"), a => a.GetAttribute("href") == page.Route);
            }
        }
    }

    private string[] Addresses(SitePage page)
    {
        string[] addresses = [.. page.Addresses(Snapshot)];
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.DoesNotContain('{', a));
        return addresses;
    }
}

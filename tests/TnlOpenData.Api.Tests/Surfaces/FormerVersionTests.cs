using System.Net;
using TnlOpenData.Api.Tests.Site;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>An address of the site that names a former release shows it, says so, and leads to today's page.</summary>
public sealed class FormerVersionTests(FormerVersionServer former) : IClassFixture<FormerVersionServer>
{
    private const string Gone = "n’est plus conservée";

    /// <summary>No band fits into a picture or into the frame of another site; they show the release all the same.</summary>
    private static readonly string[] WithoutBand = ["card", "embed"];

    /// <summary>The server has no places of France.</summary>
    private const string WithoutRows = "place";

    public static TheoryData<string> Addresses { get; } =
        [.. SurfaceAddresses.Pages.Where(p => p.Key != WithoutRows && !WithoutBand.Contains(p.Key)).SelectMany(p => p.Value).Distinct()];

    public static TheoryData<string> Frames { get; } =
    [
        .. SurfaceAddresses.Pages.Where(p => WithoutBand.Contains(p.Key)).SelectMany(p => p.Value), "/carte.svg?edition=2024",
        "/badges/echirolles.svg", "/badges/2022/echirolles.svg",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_old_version_says_so(string address)
    {
        var server = await former.Server();
        var page = await server.Page(former.Named(address));
        var band = Assert.Single(page.QuerySelectorAll("main > .former"));
        Assert.Contains("ancienne version des données", HtmlPages.Plain(band.TextContent), StringComparison.Ordinal);
        var today = band.QuerySelector("a")!.GetAttribute("href")!;
        Assert.DoesNotContain("version=", today, StringComparison.Ordinal);
        Assert.Equal(address.Split('?')[0], today.Split('?')[0]);
        Assert.Empty((await server.Page(address)).QuerySelectorAll(".former"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Its_links_stay_in_the_version(string address)
    {
        var server = await former.Server();
        var page = await server.Page(former.Named(address));
        var left = page.QuerySelectorAll("a[href^='/']")
            .Where(a => a.Closest(".former") is null)
            .Select(a => a.GetAttribute("href")!)
            .Where(h => FormerVersionServer.IsOfData(h) && !h.Contains(former.Id, StringComparison.Ordinal));
        Assert.Equal([], left.Distinct());
        Assert.All(
            page.QuerySelectorAll("form"),
            f => Assert.Equal(former.Id, f.QuerySelector("input[name=version]")?.GetAttribute("value")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(Frames))]
    public async Task It_is_cached_like_what_never_changes(string address)
    {
        var server = await former.Server();
        using var old = await server.Get(former.Named(address));
        Assert.Equal((address, HttpStatusCode.OK), (address, old.StatusCode));
        Assert.Contains("immutable", old.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var today = await server.Get(address);
        Assert.DoesNotContain("immutable", today.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(Frames))]
    public async Task A_version_that_is_no_longer_kept_is_gone_and_one_that_never_was_is_not_found(string address)
    {
        var server = await former.Server();
        var gone = await server.Page(PageNamed(address, former.Lost), HttpStatusCode.Gone);
        Assert.Contains(Gone, HtmlPages.Plain(gone.QuerySelector("main")!.TextContent), StringComparison.Ordinal);
        var links = gone.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Contains(links, l => l.Split('?')[0] == address.Split('?')[0] && !l.Contains("version=", StringComparison.Ordinal));
        await server.Page(PageNamed(address, "0000000000000000"), HttpStatusCode.NotFound);
        await server.Page(PageNamed(address, "..%2Fcurrent"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_spelling_of_an_address_keeps_the_version()
    {
        var server = await former.Server();
        using var response = await server.Get(former.Named("/regions/84"));
        Assert.Equal(former.Named("/regions/84-auvergne-rhone-alpes"), response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_answer_of_the_API_in_a_version_has_the_page_of_that_version()
    {
        var server = await former.Server();
        using var response = await server.Get($"/v1/releases/{former.Id}/collectivities/echirolles");
        Assert.Contains(former.Named("/collectivites/echirolles"), response.Header("Link"), StringComparison.Ordinal);
    }

    private static string PageNamed(string address, string id) =>
        address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "version=" + id;
}

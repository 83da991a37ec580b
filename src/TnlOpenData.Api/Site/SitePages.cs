using TnlOpenData.Api.Site.Collectivities;
using TnlOpenData.Api.Site.Data;
using TnlOpenData.Api.Site.Editions;
using TnlOpenData.Api.Site.Embeds;
using TnlOpenData.Api.Site.Explorer;
using TnlOpenData.Api.Site.Home;
using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Api.Site.Map;
using TnlOpenData.Api.Site.Statistics;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site;

/// <summary>
/// The only list of the pages and of the other documents of the site. Routing, navigation, suggestions, sitemap, robots.txt, export
/// and the links from REST to HTML are derived from it, in its order.
/// </summary>
public static class SitePages
{
    public static IReadOnlyList<SitePage> All { get; } =
    [
        HomeEndpoint.Page,
        ExplorerEndpoint.Page,
        EditionEndpoints.List,
        MapEndpoints.Page,
        StatisticsEndpoint.Page,
        DataEndpoint.Page,
        EditionEndpoints.One,
        CollectivityEndpoint.Page,
        MapEndpoints.Frame,
        MapEndpoints.Drawing,
        CardEndpoint.Page,
        BadgeEndpoints.Latest,
        BadgeEndpoints.OfEdition,
        OEmbedEndpoint.Document,
    ];

    /// <summary>The prefixes of addresses that robots.txt asks crawlers to leave out.</summary>
    public static IEnumerable<string> Disallowed => All.Select(p => p.Disallowed).OfType<string>();

    public static IEnumerable<string> InSitemap(Snapshot snapshot) => All.Where(p => p.IsInSitemap).SelectMany(p => p.Addresses(snapshot));

    public static IEnumerable<string> Exported(Snapshot snapshot) => All.Where(p => p.IsExported).SelectMany(p => p.Addresses(snapshot));

    /// <summary>The address of the page that shows what a REST response shows; null if no page does.</summary>
    public static string? AddressFor(RestSubject subject) => All
        .Where(p => subject.Release is null || p.ShowsFormerReleases)
        .Select(p => p.AddressFor?.Invoke(subject))
        .FirstOrDefault(a => a is not null);
}

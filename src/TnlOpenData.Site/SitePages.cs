using TnlOpenData.Site.Embeds;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Pages.About;
using TnlOpenData.Site.Pages.Areas;
using TnlOpenData.Site.Pages.Collectivities;
using TnlOpenData.Site.Pages.Comparison;
using TnlOpenData.Site.Pages.Data;
using TnlOpenData.Site.Pages.Editions;
using TnlOpenData.Site.Pages.Explorer;
using TnlOpenData.Site.Pages.Home;
using TnlOpenData.Site.Pages.Map;
using TnlOpenData.Site.Pages.Places;
using TnlOpenData.Site.Pages.Search;
using TnlOpenData.Site.Pages.Statistics;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site;

/// <summary>
/// The only list of the pages and of the other documents of the site. Routing, navigation, suggestions, sitemap, export
/// and the links from REST to HTML are derived from it, in its order.
/// </summary>
public static class SitePages
{
    public static IReadOnlyList<SitePage> All { get; } =
    [
        HomeEndpoint.Page,
        SearchEndpoint.Page,
        ExplorerEndpoint.Page,
        EditionEndpoints.List,
        MapEndpoints.Page,
        StatisticsEndpoint.Page,
        AboutEndpoints.Label,
        DataEndpoint.Page,
        EditionEndpoints.One,
        CollectivityEndpoint.Page,
        AreaEndpoints.List,
        AreaEndpoints.Departement,
        AreaEndpoints.Region,
        PlaceEndpoint.Page,
        ComparisonEndpoint.Page,
        AboutEndpoints.Method,
        AboutEndpoints.Glossary,
        AboutEndpoints.Press,
        AboutEndpoints.English,
        AboutEndpoints.About,
        AboutEndpoints.Legal,
        AboutEndpoints.Accessibility,
        MapEndpoints.Frame,
        MapEndpoints.Drawing,
        CardEndpoint.Page,
        BadgeEndpoints.Latest,
        BadgeEndpoints.OfEdition,
        OEmbedEndpoint.Document,
    ];

    public static IEnumerable<string> InSitemap(Snapshot snapshot) => All.Where(p => p.IsInSitemap).SelectMany(p => p.Addresses(snapshot));

    public static IEnumerable<string> Exported(Snapshot snapshot) => All.Where(p => p.IsExported).SelectMany(p => p.Addresses(snapshot));

    /// <summary>The address of the page that shows what a REST response shows; null if no page does.</summary>
    public static string? AddressFor(RestSubject subject) => All
        .Where(p => subject.Release is null || p.ShowsFormerReleases)
        .Select(p => p.AddressFor?.Invoke(subject))
        .FirstOrDefault(a => a is not null) is { } address
            ? subject.Release is { } release ? PageVersion.Named(address, release) : address
            : null;
}

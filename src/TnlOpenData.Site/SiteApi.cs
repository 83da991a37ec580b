using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.FileProviders;
using TnlOpenData.Site.Assets;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site;

/// <summary>Registers the services of the site and maps its pages.</summary>
public static class SiteApi
{
    /// <param name="assets">The source folder of the assets; null for the embedded ones.</param>
    public static void AddSite(this IServiceCollection services, IFileProvider? assets)
    {
        services.AddSingleton(new AssetFolder(assets));
        // Accents are letters, not entities, in every page.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(new ErrorWriter(ErrorResponses.Write));
        // The layout, the suggestions and oEmbed read the list of pages; they cannot see the folders of the pages.
        services.AddSingleton(SitePages.All);
    }

    public static void MapSite(this IEndpointRouteBuilder app)
    {
        foreach (var page in SitePages.All)
        {
            var endpoint = app.MapRead(page.Route, page.Handler).WithParameters(PageVersion.Parameters(page));
            if (page.IsForPrograms)
            {
                endpoint.ForPrograms();
            }

            if (page.ContentPolicy is { } policy)
            {
                endpoint.WithContentPolicy(policy);
            }
        }

        app.MapAssets();
    }
}

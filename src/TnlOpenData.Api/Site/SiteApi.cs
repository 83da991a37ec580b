using System.Text.Encodings.Web;
using System.Text.Unicode;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Site.Assets;
using TnlOpenData.Api.Site.Editions;
using TnlOpenData.Api.Site.Explorer;
using TnlOpenData.Api.Site.Home;
using TnlOpenData.Api.Site.Map;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Site;

/// <summary>The pages for people, rendered on the server: one more answer to the questions that REST and GraphQL take.</summary>
public static class SiteApi
{
    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS"];

    /// <summary>Accents are letters, not entities, in every page.</summary>
    public static void AddSite(this IServiceCollection services) => services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

    public static void MapSite(this IEndpointRouteBuilder app)
    {
        app.MapPlain(PagePaths.Home, http => PageReply.Send<HomePage>(http, Visit.Of(http), HomeModel.Of(Visit.Of(http).Snapshot)));
        app.MapMethods(PagePaths.Explorer, Methods, ExplorerEndpoint.Answer);
        app.MapPlain(PagePaths.Editions, EditionEndpoints.List);
        app.MapPlain(PagePaths.Editions + "/{year}", EditionEndpoints.One);
        app.MapMethods(PagePaths.Map, Methods, MapEndpoints.Page);
        app.MapMethods(MapPaths.Frame, Methods, MapEndpoints.Frame);
        app.MapMethods(MapPaths.Drawing, Methods, MapEndpoints.Drawing);
        app.MapAssets();
    }
}

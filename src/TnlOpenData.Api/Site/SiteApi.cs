using System.Text.Encodings.Web;
using System.Text.Unicode;
using TnlOpenData.Api.Site.Assets;
using TnlOpenData.Api.Site.Collectivities;
using TnlOpenData.Api.Site.Data;
using TnlOpenData.Api.Site.Editions;
using TnlOpenData.Api.Site.Embeds;
using TnlOpenData.Api.Site.Errors;
using TnlOpenData.Api.Site.Explorer;
using TnlOpenData.Api.Site.Home;
using TnlOpenData.Api.Site.Map;
using TnlOpenData.Api.Site.Statistics;
using TnlOpenData.Catalogue;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Site;

/// <summary>The pages for people, rendered on the server: one more answer to the questions that REST and GraphQL take.</summary>
public static class SiteApi
{
    private static readonly string[] Methods = ["GET", "HEAD", "OPTIONS"];

    public static void AddSite(this IServiceCollection services)
    {
        // Accents are letters, not entities, in every page.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(new ErrorPages(ErrorAnswers.Say));
    }

    public static void MapSite(this IEndpointRouteBuilder app)
    {
        app.MapPlain(PagePaths.Home, HomeEndpoint.Answer);
        app.MapMethods(PagePaths.Explorer, Methods, ExplorerEndpoint.Answer);
        app.MapPlain(PagePaths.Editions, EditionEndpoints.List);
        app.MapPlain(PagePaths.Editions + "/{year}", EditionEndpoints.One);
        app.MapPlain(PagePaths.Statistics, StatisticsEndpoint.Answer);
        app.MapPlain(PagePaths.Data, DataEndpoints.Get);
        app.MapPlain(PagePaths.Collectivity("{id}"), CollectivityEndpoints.One);
        app.MapPlain(EmbedPaths.Badge("{id}"), BadgeEndpoints.Latest);
        app.MapPlain(EmbedPaths.EditionBadge, BadgeEndpoints.OfEdition);
        app.MapPlain(EmbedPaths.Card("{id}"), CardEndpoints.One);
        app.MapMethods(EmbedPaths.OEmbedPath, Methods, OEmbedEndpoints.Answer).ForPrograms();
        app.MapMethods(PagePaths.Map, Methods, MapEndpoints.Page);
        app.MapMethods(MapPaths.Frame, Methods, MapEndpoints.Frame);
        app.MapMethods(MapPaths.Drawing, Methods, MapEndpoints.Drawing);
        app.MapAssets();
    }
}

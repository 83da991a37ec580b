using System.Text.Encodings.Web;
using System.Text.Unicode;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Site.Assets;
using TnlOpenData.Api.Site.Collectivities;
using TnlOpenData.Api.Site.Editions;
using TnlOpenData.Api.Site.Embeds;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Site;

/// <summary>The pages for people, rendered on the server: one more answer to the questions that REST and GraphQL take.</summary>
public static class SiteApi
{
    /// <summary>Accents are letters, not entities, in every page.</summary>
    public static void AddSite(this IServiceCollection services) => services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

    public static void MapSite(this IEndpointRouteBuilder app)
    {
        app.MapPlain(PagePaths.Editions, EditionEndpoints.List);
        app.MapPlain(PagePaths.Editions + "/{year}", EditionEndpoints.One);
        app.MapPlain(PagePaths.Collectivity("{id}"), CollectivityEndpoints.One);
        app.MapPlain(EmbedPaths.Badge("{id}"), BadgeEndpoints.Latest);
        app.MapPlain("/badges/{year}/{id}.svg", BadgeEndpoints.OfEdition);
        app.MapPlain(EmbedPaths.Card("{id}"), CardEndpoints.One);
        app.MapMethods(EmbedPaths.OEmbedPath, ["GET", "HEAD", "OPTIONS"], OEmbedEndpoints.Answer);
        app.MapAssets();
    }
}

using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Home;

/// <summary><c>/</c>.</summary>
internal static class HomeEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Home, Send) { Name = "Accueil", Synonyms = ["accueil"] };

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        return PageResponse.Send<HomePage>(http, context, HomeModel.Of(context.Snapshot));
    }
}

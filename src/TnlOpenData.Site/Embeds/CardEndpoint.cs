using TnlOpenData.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Embeds;

/// <summary><c>/integrer/{id}</c>: a small page for the frames of other sites.</summary>
internal static class CardEndpoint
{
    public static readonly SitePage Page = new(EmbedPaths.Card("{id}"), Send)
    {
        IsInSitemap = false,
        Expand = snapshot => snapshot.Collectivities.Select(c => EmbedPaths.Card(c.Collectivity.Id)),
    };

    public static Embeddable EmbeddableOf(Visit visit, Collectivity body) =>
        new($"{body.Name} : label Territoire Numérique Libre", visit.Absolute(EmbedPaths.Card(body.Id)), 600, 240);

    private static Task Send(HttpContext http)
    {
        var visit = Visit.Of(http);
        var typed = (string)http.Request.RouteValues["id"]!;
        return visit.Snapshot.Collectivity(typed) is { } view
            ? PageResponse.Send<CardPage>(
                http,
                visit with { Path = EmbedPaths.Card(view.Collectivity.Id) },
                view,
                policy: PageResponse.EmbedPolicy)
            : NotFound.Send(http, $"Aucune collectivité n’est recensée sous « {typed} ».");
    }
}

using TnlOpenData.Api.Site.Errors;

namespace TnlOpenData.Api.Site.Embeds;

/// <summary><c>/integrer/{id}</c>: a small page that any site may frame.</summary>
internal static class CardEndpoints
{
    public static Task One(HttpContext http)
    {
        var visit = Visit.Of(http);
        var typed = (string)http.Request.RouteValues["id"]!;
        return visit.Snapshot.Collectivity(typed) is { } view
            ? PageReply.Send<CardPage>(http, visit with { Path = EmbedPaths.Card(view.Collectivity.Id) }, view, policy: PageReply.EmbedPolicy)
            : NotFound.Send(http, $"Aucune collectivité n’est recensée sous « {typed} ».");
    }
}

using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Embeds;

/// <summary><c>/integrer/{id}</c>: a small page for the frames of other sites.</summary>
internal static class CardEndpoint
{
    public static readonly SitePage Page = new(EmbedPaths.Card("{id}"), Send)
    {
        IsInSitemap = false,
        ContentPolicy = PageResponse.EmbedPolicy,
        Expand = snapshot => snapshot.Collectivities.Select(c => EmbedPaths.Card(c.Collectivity.Id)),
    };

    public static Embeddable EmbeddableOf(PageContext context, CollectivityView view) => new(
        $"{view.Collectivity.Name} : {Label(view)}{(view.Awards is [.., var latest] ? DoubtWords.InFull(latest) : "")}",
        context.Absolute(EmbedPaths.Card(view.Collectivity.Id)),
        600,
        240);

    /// <summary>What the card shows: a badge is not the label.</summary>
    private static string Label(CollectivityView view) => view.Awards is [.., { Level: { } level } latest] && LabelStatus.IsBadge(latest)
        ? $"Territoire Numérique Libre, {LevelName.Of(level)}"
        : "label Territoire Numérique Libre";

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        var typed = (string)http.Request.RouteValues["id"]!;
        return context.Snapshot.Collectivity(typed) is { } view
            ? PageResponse.Send<CardPage>(
                http,
                context with { Path = EmbedPaths.Card(view.Collectivity.Id) },
                view)
            : NotFound.Send(http, $"Aucune collectivité n’est recensée sous « {typed} ».");
    }
}

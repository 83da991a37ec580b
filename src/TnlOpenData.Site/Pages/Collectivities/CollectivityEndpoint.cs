using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Embeds;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Pages.Places;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Site.Pages.Collectivities;

/// <summary><c>/collectivites/{id}</c>, by id, SIREN or INSEE code. The address by id is the canonical one.</summary>
internal static class CollectivityEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Collectivity("{id}"), Send)
    {
        Expand = snapshot => snapshot.Collectivities.Select(c => PagePaths.Collectivity(c.Collectivity.Id)),
        AddressFor = subject => subject switch
        {
            { Resource: "collectivities", Keys: [var id] } => PagePaths.Collectivity(id),
            { Resource: "awards", Keys: [var edition, var id] } => $"{PagePaths.Collectivity(id)}#edition-{edition}",
            _ => null,
        },
        EmbeddableAt = EmbeddableAt,
    };

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        var typed = (string)http.Request.RouteValues["id"]!;
        if (context.Snapshot.Collectivity(typed) is not { } view)
        {
            return PlaceAddress.ByCode(context.Snapshot, typed) is { } place
                ? PageRedirect.Forever(http, PagePaths.Of(place))
                : NotFound.Send(http, $"Aucune collectivité n’est recensée sous « {typed} ».", Near(context.Snapshot, typed));
        }

        var path = PagePaths.Collectivity(view.Collectivity.Id);
        return PageResponse.Send<CollectivityPage>(
            http,
            context with { Path = path },
            CollectivityModel.Of(context.Snapshot, view),
            links: $"<{context.Absolute(path)}>; rel=\"canonical\"");
    }

    private static Embeddable? EmbeddableAt(PageContext context, string path, string query)
    {
        var before = PagePaths.Collectivity("");
        if (!path.StartsWith(before, StringComparison.Ordinal) || query.Length > 0)
        {
            return null;
        }

        var key = Uri.UnescapeDataString(path[before.Length..]);
        return context.Snapshot.Collectivity(key) is { } view ? CardEndpoint.EmbeddableOf(context, view) : null;
    }

    /// <summary>Without results of the search, which every missing page gives, the id with the most similar spelling.</summary>
    private static IReadOnlyList<Collectivity> Near(Snapshot snapshot, string typed)
    {
        var text = SearchText.Typed(typed);
        var isFound = !text.IsEmpty && SearchIndex.Of(snapshot).Find(text).Count > 0;
        return !isFound && Nearest.To(typed, snapshot.Collectivities.Select(c => c.Collectivity.Id)) is { } id
            ? [snapshot.Collectivity(id)!.Collectivity]
            : [];
    }
}

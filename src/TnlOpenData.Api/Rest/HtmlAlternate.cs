using TnlOpenData.Site;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Rest;

/// <summary>The HTML page that shows the same as a REST response, for the header <c>Link</c> with <c>rel="alternate"</c>.</summary>
internal static class HtmlAlternate
{
    /// <summary>The path of the page; null if no page shows the same.</summary>
    /// <param name="keys">The path parameters: canonical for an item, as they were typed for a list below an item.</param>
    /// <param name="parameters">The query parameters of a list.</param>
    /// <param name="release">The release that the path names, if it does.</param>
    public static string? Of(
        RestRoute route,
        IReadOnlyList<string> keys,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        Snapshot snapshot,
        string? release) =>
        SitePages.AddressFor(SubjectOf(route, keys, parameters, snapshot) with { Snapshot = snapshot, Release = release });

    /// <summary>The header for a document that is not a resource.</summary>
    public static string Link(string publicBase, RestSubject subject) => Link(publicBase + SitePages.AddressFor(subject));

    /// <summary>The header as RFC 8288 writes it.</summary>
    public static string Link(string address) => $"<{address}>; rel=\"alternate\"; type=\"text/html\"; hreflang=fr";

    private static RestSubject SubjectOf(
        RestRoute route,
        IReadOnlyList<string> keys,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        Snapshot snapshot) => route switch
        {
            { IsItem: true } => new(route.Resource.Name, keys, []),
            { Parent.Name: "collectivities" } => new("collectivities", [snapshot.Collectivity(keys[0])!.Collectivity.Id], []),
            { Parent: { } parent } => new(parent.Name, keys, []),
            _ => new(route.Resource.Name, [], parameters),
        };
}

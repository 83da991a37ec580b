using Microsoft.AspNetCore.WebUtilities;
using TnlOpenData.Api.Http;
using TnlOpenData.Api.Site.Map;
using TnlOpenData.Catalogue;
using TnlOpenData.Palmares;

namespace TnlOpenData.Api.Site.Embeds;

/// <summary>A page that has a small form for other sites: its address, that of the small form, and the room it likes.</summary>
internal sealed record Embeddable(string Title, string Address, int Width, int Height)
{
    public static Embeddable Of(Visit visit, Collectivity body) =>
        new($"{body.Name} : label Territoire Numérique Libre", visit.Absolute(EmbedPaths.Card(body.Id)), 600, 240);

    public static Embeddable Of(Visit visit, MapModel map) =>
        new(MapWords.Title(visit.Snapshot, map), visit.Absolute(MapPaths.Frame) + QueryText.Of(map.Parameters), 800, 600);

    /// <summary>The page at an address of this service; null for any other address, and for a map that would be refused.</summary>
    public static Embeddable? At(Visit visit, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var asked)
            || asked.Scheme is not ("http" or "https")
            || asked.UserInfo.Length > 0)
        {
            return null;
        }

        var here = new Uri(visit.Address);
        var before = here.AbsolutePath.TrimEnd('/');
        if (!string.Equals(asked.Authority, here.Authority, StringComparison.OrdinalIgnoreCase)
            || !asked.AbsolutePath.StartsWith(before + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var path = asked.AbsolutePath[before.Length..];
        if (path == PagePaths.Map)
        {
            var map = MapModel.Of(visit.Snapshot, FormQuery.Of(new QueryCollection(QueryHelpers.ParseQuery(asked.Query))));
            return map.Refusals.Count == 0 ? Of(visit, map) : null;
        }

        return path.StartsWith(PagePaths.Collectivity(""), StringComparison.Ordinal)
            && asked.Query.Length == 0
            && visit.Snapshot.Collectivity(Uri.UnescapeDataString(path[PagePaths.Collectivity("").Length..])) is { } view
                ? Of(visit, view.Collectivity)
                : null;
    }
}

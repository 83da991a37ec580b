using TnlOpenData.Catalogue;
using TnlOpenData.Palmares;

namespace TnlOpenData.Api.Site.Embeds;

/// <summary>A page that has a small form for other sites: its address, that of the small form, and the room it likes.</summary>
internal sealed record Embeddable(string Title, string Address, int Width, int Height)
{
    public static Embeddable Of(Visit visit, Collectivity body) =>
        new($"{body.Name} : label Territoire Numérique Libre", visit.Absolute(EmbedPaths.Card(body.Id)), 600, 240);

    private static Embeddable Map(Visit visit, string query) =>
        new("La carte des lauréats du label Territoire Numérique Libre", visit.Absolute(EmbedPaths.MapFrame) + query, 800, 600);

    /// <summary>The page at an address of this service; null for any other address.</summary>
    public static Embeddable? At(Visit visit, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var asked) || asked.Scheme is not ("http" or "https") || asked.UserInfo.Length > 0)
        {
            return null;
        }

        var here = new Uri(visit.Address);
        var before = here.AbsolutePath.TrimEnd('/');
        if (!string.Equals(asked.Authority, here.Authority, StringComparison.OrdinalIgnoreCase) || !asked.AbsolutePath.StartsWith(before + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var path = asked.AbsolutePath[before.Length..];
        if (path == PagePaths.Map)
        {
            return Map(visit, asked.Query);
        }

        return path.StartsWith(PagePaths.Collectivity(""), StringComparison.Ordinal)
            && asked.Query.Length == 0
            && visit.Snapshot.Collectivity(Uri.UnescapeDataString(path[PagePaths.Collectivity("").Length..])) is { } view
                ? Of(visit, view.Collectivity)
                : null;
    }
}

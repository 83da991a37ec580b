using TnlOpenData.Resources.Territories;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>
/// <c>/territoires/{code}-{slug}</c>: a commune or an intercommunality that is no laureate. Any other place has its page elsewhere, and
/// any other spelling leads to the one address.
/// </summary>
internal static class PlaceEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Territories + "/{place}", Send)
    {
        Expand = snapshot => snapshot.Territories.All.Where(HasPage).Where(IsListed).Select(PagePaths.Of),
        IsExported = false,
        AddressFor = subject => subject is { Resource: "territories", Keys: [var id], Snapshot: { } snapshot }
            && snapshot.Territories.Find(id) is { } place
                ? PagePaths.Of(place)
                : null,
    };

    /// <summary>Search engines are told of a place with a laureate in it or above it.</summary>
    public static bool IsListed(TerritoryView place) => place.LaureatesBelow.Count > 0 || place.LaureatesAbove.Any();

    private static bool HasPage(TerritoryView place) =>
        PagePaths.Of(place).StartsWith(PagePaths.Territories + "/", StringComparison.Ordinal);

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        var typed = (string)http.Request.RouteValues["place"]!;
        if (PlaceAddress.Find(context.Snapshot, typed) is not { } place)
        {
            return NotFound.Send(http, context.Snapshot.Territories.IsLoaded
                ? $"Aucun territoire de France n’a le code de l’adresse « {typed} »."
                : TerritoryWords.NotLoaded.Fr);
        }

        var path = PagePaths.Of(place);
        if (http.Request.Path.Value != path)
        {
            return PageRedirect.Forever(http, path);
        }

        return PageResponse.Send<PlacePage>(http, context, PlaceModel.Of(context.Snapshot, place));
    }
}

using System.Globalization;
using TnlOpenData.Api.Site.Errors;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Site.Editions;

/// <summary><c>/editions</c> and <c>/editions/{year}</c>.</summary>
internal static class EditionEndpoints
{
    public static Task List(HttpContext http) => PageReply.Send<EditionListPage>(http, Visit.Of(http), null);

    public static Task One(HttpContext http)
    {
        var visit = Visit.Of(http);
        var typed = (string)http.Request.RouteValues["year"]!;
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && visit.Snapshot.EditionByYear.TryGetValue(year, out var edition)
            ? PageReply.Send<EditionPage>(http, visit with { Path = PagePaths.Edition(year) }, EditionModel.Of(visit.Snapshot, edition))
            : NotFound.Send(http, $"Aucune édition du label n’est recensée sous « {typed} ».");
    }
}

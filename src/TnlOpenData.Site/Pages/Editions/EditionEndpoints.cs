using System.Globalization;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary><c>/editions</c> and <c>/editions/{year}</c>.</summary>
internal static class EditionEndpoints
{
    public static readonly SitePage List = new(PagePaths.Editions, SendList)
    {
        NavigationLabel = "Éditions",
        Name = "Les éditions",
        Synonyms = ["editions"],
        AddressFor = subject => subject is { IsList: true, Resource: "editions" or "coverage" } ? PagePaths.Editions : null,
    };

    public static readonly SitePage One = new(PagePaths.Editions + "/{year}", SendOne)
    {
        Expand = snapshot => snapshot.Editions.Select(e => PagePaths.Edition(e.Edition.Year))
            .Concat(NextEdition.Of(snapshot) is { } next ? [next.Path] : []),
        AddressFor = subject => subject switch
        {
            { Resource: "editions", Keys: [var year] } => AddressOf(year),
            { Resource: "coverage", Keys: [var year] } => $"{AddressOf(year)}#manque",
            _ => null,
        },
    };

    private static Task SendList(HttpContext http) => PageResponse.Send<EditionListPage>(http, PageContext.Of(http), null);

    private static Task SendOne(HttpContext http)
    {
        var context = PageContext.Of(http);
        var typed = (string)http.Request.RouteValues["year"]!;
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return SendUnknown(http, typed);
        }

        var shown = context with { Path = PagePaths.Edition(year) };
        return context.Snapshot.EditionByYear.TryGetValue(year, out var edition)
            ? PageResponse.Send<EditionPage>(http, shown, EditionModel.Of(context.Snapshot, edition))
            : NextEdition.Of(context.Snapshot) is { } next && next.Year == year
                ? PageResponse.Send<NextEditionPage>(http, shown, next)
                : SendUnknown(http, typed);
    }

    private static Task SendUnknown(HttpContext http, string typed) =>
        NotFound.Send(http, $"Aucune édition du label n’est recensée sous « {typed} ».");

    private static string AddressOf(string year) => PagePaths.Edition(int.Parse(year, CultureInfo.InvariantCulture));
}

using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Pages.Map;
using TnlOpenData.Territories;
using TnlOpenData.Text;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Areas;

/// <summary><c>/departements</c>, <c>/departements/{code}-{slug}</c> and <c>/regions/{code}-{slug}</c>.</summary>
internal static class AreaEndpoints
{
    private const string Code = "code";

    public static readonly SitePage List = new(PagePaths.Departements, SendList)
    {
        Parameters = new(Code),
        Name = "Les départements et les régions",
        Synonyms = ["departements", "regions", "territoires", "communes"],
    };

    public static readonly SitePage Departement = Page(PagePaths.Departements, Area.AllDepartements, SendDepartement);

    public static readonly SitePage Region = Page(PagePaths.Regions, Area.AllRegions, SendRegion);

    private static SitePage Page(string folder, IReadOnlyList<Area> areas, RequestDelegate send) => new(folder + "/{place}", send)
    {
        Expand = _ => areas.Select(a => a.Path),
        Entries = [.. areas.Select(Entry)],
        AddressFor = subject => subject is { Resource: "territories", Keys: [var id] }
            ? areas.FirstOrDefault(a => $"{a.Filter}-{a.Code}" == id)?.Path
            : null,
        EmbeddableAt = (context, path, _) => areas.FirstOrDefault(a => a.Path == path) is { } area
            ? MapEndpoints.EmbeddableOf(context, MapModel.Of(context.Snapshot, [new(area.Filter, area.Code)]))
            : null,
    };

    /// <summary>People type a name, a code, or both as in the address.</summary>
    private static SiteEntry Entry(Area area)
    {
        var name = Folding.Slug(area.Name);
        return new(area.Path, area.Title, [name, area.Code, $"{area.Code}-{name}"]);
    }

    /// <summary>The list of all; with a code, as the form of the map sends it, the page of that département.</summary>
    private static Task SendList(HttpContext http)
    {
        if (FormQuery.Of(http.Request).FirstOrDefault(p => p.Key == Code).Value is not { } code)
        {
            return PageResponse.Send<AreaListPage>(http, PageContext.Of(http) with { Path = PagePaths.Departements }, null);
        }

        return Area.OfDepartement(code.ToUpperInvariant()) is { } area
            ? PageRedirect.AfterForm(http, area.Path)
            : NotFound.Send(http, $"Aucun département n’a le code « {code} ».");
    }

    private static Task SendDepartement(HttpContext http) => Send(http, Area.OfDepartement, "département");

    /// <summary>An overseas collectivity is in the official list of régions too: it has one page.</summary>
    private static Task SendRegion(HttpContext http) =>
        Send(http, code => Area.OfRegion(code) ?? OfOverseasCollectivity(code), "région");

    private static Area? OfOverseasCollectivity(string code) => Cog.IsOverseasCollectivity(code) ? Area.OfDepartement(code) : null;

    private static Task Send(HttpContext http, Func<string, Area?> find, string kind)
    {
        var typed = (string)http.Request.RouteValues["place"]!;
        if (find(typed.Split('-', 2)[0].ToUpperInvariant()) is not { } area)
        {
            return NotFound.Send(http, $"{(kind == "région" ? "Aucune" : "Aucun")} {kind} n’a le code de l’adresse « {typed} ».");
        }

        var context = PageContext.Of(http);
        return http.Request.Path.Value == area.Path
            ? PageResponse.Send<AreaPage>(http, context, AreaModel.Of(context.Snapshot, area))
            : PageRedirect.Forever(http, area.Path);
    }
}

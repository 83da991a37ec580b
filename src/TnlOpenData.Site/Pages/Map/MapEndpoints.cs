using System.Buffers;
using Microsoft.AspNetCore.WebUtilities;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Pages.Map;

/// <summary><c>/carte</c>, <c>/carte/integrer</c> and <c>/carte.svg</c>: the same map as a page, as a page to embed, and as a drawing.</summary>
internal static class MapEndpoints
{
    public static readonly SitePage Page = new(PagePaths.Map, SendPage)
    {
        ReadsQuery = true,
        NavigationLabel = "Carte",
        Name = "La carte",
        Synonyms = ["carte"],
        Disallowed = PagePaths.Map + "?",
        EmbeddableAt = EmbeddableAt,
    };

    public static readonly SitePage Frame = new(MapPaths.Frame, SendFrame) { ReadsQuery = true, IsInSitemap = false };

    public static readonly SitePage Drawing = new(MapPaths.Drawing, SendDrawing)
    {
        ReadsQuery = true,
        IsInSitemap = false,
        IsExported = false,
    };

    public static Embeddable EmbeddableOf(Visit visit, MapModel map) =>
        new(MapWords.Title(visit.Snapshot, map), visit.Absolute(MapPaths.Frame) + QueryText.Of(map.Parameters), 800, 600);

    private static Task SendPage(HttpContext http)
    {
        var (visit, model) = Read(http, PagePaths.Map);
        return model.Refusals.Count > 0
            ? PageResponse.Refuse<MapPage>(http, visit, model, ProblemType.Of(model.Refusals[0].Kind).Status)
            : PageResponse.Send<MapPage>(http, visit, model);
    }

    private static Task SendFrame(HttpContext http)
    {
        var (visit, model) = Read(http, MapPaths.Frame);
        return model.Refusals.Count > 0
            ? PageResponse.Refuse<MapFramePage>(http, visit, model, ProblemType.Of(model.Refusals[0].Kind).Status, PageResponse.EmbedPolicy)
            : PageResponse.Send<MapFramePage>(http, visit, model, policy: PageResponse.EmbedPolicy);
    }

    private static Task SendDrawing(HttpContext http)
    {
        var (visit, model) = Read(http, MapPaths.Drawing);
        return model.Refusals.Count > 0 ? Problems.Refuse(http, model.Refusals) : new Representation
        {
            ContentType = MapFile.ContentType,
            Identity = $"{visit.Release.Id} {visit.Absolute(visit.Path)}{visit.Question}",
            LastModified = visit.Release.Created,
            FileName = FileName(model),
            Links = [$"<{visit.Release.LicenceUrl}>; rel=\"license\""],
            Write = output => output.Write(MapFile.Of(visit, model)),
        }.Send(http);
    }

    private static Embeddable? EmbeddableAt(Visit visit, string path, string query)
    {
        if (path != PagePaths.Map)
        {
            return null;
        }

        var model = MapModel.Of(visit.Snapshot, FormQuery.Of(new QueryCollection(QueryHelpers.ParseQuery(query))));
        return model.Refusals.Count == 0 ? EmbeddableOf(visit, model) : null;
    }

    private static (Visit Visit, MapModel Model) Read(HttpContext http, string path)
    {
        var visit = Visit.Of(http);
        var model = MapModel.Of(visit.Snapshot, FormQuery.Of(http.Request));
        return (visit with { Path = path, Question = QueryText.Of(model.Parameters) }, model);
    }

    private static string FileName(MapModel model)
    {
        const int Longest = 60;
        var name = string.Join('-', model.Parameters.Select(p => p.Value).Prepend("carte-tnl"));
        return string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(Longest)) + ".svg";
    }
}

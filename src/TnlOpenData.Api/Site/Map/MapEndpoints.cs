using System.Buffers;
using TnlOpenData.Catalogue;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Site.Map;

/// <summary><c>/carte</c>, <c>/carte/integrer</c> and <c>/carte.svg</c>: one question, three forms of the same drawing.</summary>
internal static class MapEndpoints
{
    public static Task Page(HttpContext http)
    {
        var (visit, model) = Read(http, PagePaths.Map);
        return model.Refusals.Count > 0
            ? PageReply.Refuse<MapPage>(http, visit, model, ProblemType.Of(model.Refusals[0].Kind).Status)
            : PageReply.Send<MapPage>(http, visit, model);
    }

    public static Task Frame(HttpContext http)
    {
        var (visit, model) = Read(http, MapPaths.Frame);
        return model.Refusals.Count > 0
            ? PageReply.Refuse<MapFramePage>(http, visit, model, ProblemType.Of(model.Refusals[0].Kind).Status, PageReply.EmbedPolicy)
            : PageReply.Send<MapFramePage>(http, visit, model, policy: PageReply.EmbedPolicy);
    }

    public static Task Drawing(HttpContext http)
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

using System.Buffers;
using Microsoft.AspNetCore.WebUtilities;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Pages.Map;

/// <summary>The map as a page (<c>/carte</c>), as a page to embed (<c>/carte/integrer</c>) and as a drawing (<c>/carte.svg</c>).</summary>
internal static class MapEndpoints
{
    public static readonly SitePage Page = new(PagePaths.Map, SendPage)
    {
        Parameters = MapModel.Known with { TellsMisspelt = true },
        NavigationLabel = "Carte",
        Name = "La carte",
        Synonyms = ["carte"],
        EmbeddableAt = EmbeddableAt,
    };

    public static readonly SitePage Frame = new(MapPaths.Frame, SendFrame)
    {
        Parameters = MapModel.Known,
        IsInSitemap = false,
        ContentPolicy = PageResponse.EmbedPolicy,
    };

    public static readonly SitePage Drawing = new(MapPaths.Drawing, SendDrawing)
    {
        Parameters = MapModel.Known,
        IsInSitemap = false,
        ContentPolicy = null,
    };

    public static Embeddable EmbeddableOf(PageContext context, MapModel map) =>
        new(MapText.Title(context.Snapshot, map), context.Absolute(MapPaths.Frame) + QueryText.Of(map.Parameters), 800, 600);

    private static Task SendPage(HttpContext http)
    {
        var (context, model) = Read(http, PagePaths.Map);
        return model.QueryErrors.Count > 0
            ? PageResponse.SendError<MapPage>(http, context, model, ProblemType.Of(model.QueryErrors[0].Kind).Status)
            : PageResponse.Send<MapPage>(http, context, model);
    }

    private static Task SendFrame(HttpContext http)
    {
        var (context, model) = Read(http, MapPaths.Frame);
        return model.QueryErrors.Count > 0
            ? PageResponse.SendError<MapFramePage>(
                http,
                context,
                model,
                ProblemType.Of(model.QueryErrors[0].Kind).Status,
                PageResponse.EmbedPolicy)
            : PageResponse.Send<MapFramePage>(http, context, model);
    }

    private static Task SendDrawing(HttpContext http)
    {
        var (context, model) = Read(http, MapPaths.Drawing);
        return model.QueryErrors.Count > 0 ? Problems.WriteQueryErrors(http, model.QueryErrors) : new Representation
        {
            ContentType = MapFile.ContentType,
            Identity = $"{context.Release.Id} {context.Absolute(context.Path)}{context.Question} {context.IsFormer}",
            LastModified = context.Date,
            IsPinned = context.IsFormer,
            FileName = FileName(model),
            Links = [$"<{context.Release.LicenceUrl}>; rel=\"license\""],
            Write = output => output.Write(MapFile.Of(context, model)),
        }.Send(http);
    }

    private static Embeddable? EmbeddableAt(PageContext context, string path, string query)
    {
        if (path != PagePaths.Map)
        {
            return null;
        }

        var model = MapModel.Of(context.Snapshot, FormQuery.Of(new QueryCollection(QueryHelpers.ParseQuery(query))));
        return model.QueryErrors.Count == 0 ? EmbeddableOf(context, model) : null;
    }

    private static (PageContext PageContext, MapModel Model) Read(HttpContext http, string path)
    {
        var context = PageContext.Of(http);
        var model = MapModel.Of(context.Snapshot, FormQuery.Of(http.Request));
        context = context with { Path = path, Question = QueryText.Of(model.Parameters) };
        return (context with { Misspelt = MisspeltParameter.Of(http, path) }, model);
    }

    private static string FileName(MapModel model)
    {
        const int Longest = 60;
        var name = string.Join('-', model.Parameters.Select(p => p.Value).Prepend("carte-tnl"));
        return string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(Longest)) + ".svg";
    }
}

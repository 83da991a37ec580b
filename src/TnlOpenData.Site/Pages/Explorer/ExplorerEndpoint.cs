using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary><c>/palmares</c>: all awards, with filters. The address holds the whole query.</summary>
internal static class ExplorerEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Explorer, Send)
    {
        Parameters = ExplorerQuestion.Parameters,
        NavigationLabel = "Palmarès",
        Name = "Le palmarès",
        Synonyms = ["palmares", "laureats", "collectivites"],
        AddressFor = AddressFor,
    };

    /// <summary>The parameters of REST lists that the explorer takes too.</summary>
    private static readonly string[] Shared = [.. AwardResource.Awards.FilterInfos.Select(f => f.Name), "sort"];

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        var model = ExplorerModel.Of(context.Snapshot, ExplorerQuestion.Of(http.Request));
        context = context with
        {
            Path = PagePaths.Explorer,
            Question = QueryText.Of(model.Parameters),
            Misspelt = MisspeltParameter.Of(http, PagePaths.Explorer),
        };
        if (model.QueryErrors.Count > 0)
        {
            return PageResponse.SendError<ExplorerPage>(http, context, model, ProblemType.Of(model.QueryErrors[0].Kind).Status);
        }

        return PageResponse.Send<ExplorerPage>(
            http,
            context,
            model,
            $"page {model.Number}",
            links: [.. Neighbours(context, model)]);
    }

    private static IEnumerable<string> Neighbours(PageContext context, ExplorerModel model)
    {
        if (model.Number > 1)
        {
            yield return $"<{context.Absolute(context.InVersion(ExplorerLinks.Page(model, model.Number - 1)))}>; rel=\"prev\"";
        }

        if (model.Number < model.Pages)
        {
            yield return $"<{context.Absolute(context.InVersion(ExplorerLinks.Page(model, model.Number + 1)))}>; rel=\"next\"";
        }
    }

    private static string? AddressFor(RestSubject subject) => subject switch
    {
        { IsList: true, Resource: "awards" } => AddressOf(subject.Parameters),
        // The explorer shows the awards of the bodies, which have other columns to sort by.
        { IsList: true, Resource: "collectivities" or "search" } => AddressOf(subject.Parameters.Where(p => p.Key != "sort")),
        _ => null,
    };

    /// <summary>Null for a question with a parameter that the explorer does not take.</summary>
    private static string? AddressOf(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var question = parameters
            .Where(p => p.Key == "sort" || !ListParameters.Names.Contains(p.Key, StringComparer.Ordinal))
            .ToList();
        return question.TrueForAll(p => Shared.Contains(p.Key, StringComparer.Ordinal))
            ? PagePaths.Explorer + QueryText.Of(question)
            : null;
    }
}

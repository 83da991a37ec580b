using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Errors;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
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
        ShowsFormerReleases = true,
        AddressFor = AddressFor,
    };

    /// <summary>The parameters of REST lists that the explorer takes too.</summary>
    private static readonly string[] Shared = [.. AwardResource.Awards.FilterInfos.Select(f => f.Name), "sort"];

    private static Task Send(HttpContext http)
    {
        var releases = http.RequestServices.GetRequiredService<ReleaseProvider>();
        var question = ExplorerQuestion.Of(http.Request);
        var snapshot = question.Version is null ? releases.Current : releases.Find(question.Version);
        if (snapshot is null)
        {
            return NotFound.Send(http, $"Ce service ne détient pas la version des données « {question.Version} ».");
        }

        var model = ExplorerModel.Of(snapshot, question);
        var context = PageContext.Of(http, snapshot) with
        {
            Path = PagePaths.Explorer,
            IsFormer = snapshot != releases.Current,
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
            $"page {model.Number} {question.Version}",
            links: [.. Neighbours(context, model)]);
    }

    private static IEnumerable<string> Neighbours(PageContext context, ExplorerModel model)
    {
        if (model.Number > 1)
        {
            yield return $"<{context.Absolute(ExplorerLinks.Page(model, model.Number - 1))}>; rel=\"prev\"";
        }

        if (model.Number < model.Pages)
        {
            yield return $"<{context.Absolute(ExplorerLinks.Page(model, model.Number + 1))}>; rel=\"next\"";
        }
    }

    private static string? AddressFor(RestSubject subject) => subject switch
    {
        { IsList: true, Resource: "awards" } => AddressOf(subject.Parameters, subject.Release),
        // The explorer shows the awards of the bodies, which have other columns to sort by.
        { IsList: true, Resource: "collectivities" or "search" } =>
            AddressOf(subject.Parameters.Where(p => p.Key != "sort"), subject.Release),
        _ => null,
    };

    /// <summary>Null for a question with a parameter that the explorer does not take.</summary>
    private static string? AddressOf(IEnumerable<KeyValuePair<string, string>> parameters, string? release)
    {
        var question = parameters
            .Where(p => p.Key == "sort" || !ListParameters.Names.Contains(p.Key, StringComparer.Ordinal))
            .ToList();
        if (!question.TrueForAll(p => Shared.Contains(p.Key, StringComparer.Ordinal)))
        {
            return null;
        }

        if (release is not null)
        {
            question.Add(new(ExplorerQuestion.VersionName, release));
        }

        return PagePaths.Explorer + QueryText.Of(question);
    }
}

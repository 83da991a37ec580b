using TnlOpenData.Api.Http;
using TnlOpenData.Api.Releases;
using TnlOpenData.Api.Site.Errors;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Site.Explorer;

/// <summary><c>/palmares</c>: the question is in the address, whole, so that it can be kept, cited and sent.</summary>
internal static class ExplorerEndpoint
{
    public static Task Answer(HttpContext http)
    {
        var served = http.RequestServices.GetRequiredService<Served>();
        var question = ExplorerQuestion.Of(http.Request);
        var snapshot = question.Version is null ? served.Current : served.Find(question.Version);
        if (snapshot is null)
        {
            return NotFound.Send(http, $"Ce service ne détient pas la version des données « {question.Version} ».");
        }

        var model = ExplorerModel.Of(snapshot, question);
        var visit = Visit.Of(http, snapshot) with { Path = PagePaths.Explorer, IsFormer = snapshot != served.Current, Question = QueryText.Of(model.Parameters) };
        return model.Refusals.Count > 0
            ? PageResponse.Refuse<ExplorerPage>(http, visit, model, ProblemType.Of(model.Refusals[0].Kind).Status)
            : PageResponse.Send<ExplorerPage>(http, visit, model, $"page {model.Number} {question.Version}", links: [.. Neighbours(visit, model)]);
    }

    private static IEnumerable<string> Neighbours(Visit visit, ExplorerModel model)
    {
        if (model.Number > 1)
        {
            yield return $"<{visit.Absolute(ExplorerLinks.Page(model, model.Number - 1))}>; rel=\"prev\"";
        }

        if (model.Number < model.Pages)
        {
            yield return $"<{visit.Absolute(ExplorerLinks.Page(model, model.Number + 1))}>; rel=\"next\"";
        }
    }
}

using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Comparison;

/// <summary><c>/comparer?territoires=a,b,c</c>: a few territories side by side. The address holds the whole question.</summary>
internal static class ComparisonEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Comparison, Send)
    {
        Parameters = new(ComparisonModel.Parameter) { TellsMisspelt = true },
        Name = "Comparer des territoires",
        Synonyms = ["comparer", "comparaison"],
        AddressFor = AddressFor,
    };

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http);
        var typed = FormQuery.Of(http.Request).FirstOrDefault(p => p.Key == ComparisonModel.Parameter).Value ?? "";
        var model = ComparisonModel.Of(context.Snapshot, typed);
        context = context with
        {
            Path = PagePaths.Comparison,
            Question = model.Question,
            Misspelt = MisspeltParameter.Of(http, PagePaths.Comparison),
        };
        return model.QueryErrors.Count > 0
            ? PageResponse.SendError<ComparisonPage>(http, context, model, ProblemType.Of(model.QueryErrors[0].Kind).Status)
            : PageResponse.Send<ComparisonPage>(http, context, model);
    }

    /// <summary>The page shows all editions, and a few territories only.</summary>
    private static string? AddressFor(RestSubject subject)
    {
        if (subject is not { IsList: true, Resource: "compare" } || subject.Parameters.Any(p => p.Key == "edition"))
        {
            return null;
        }

        var territories = subject.Parameters.FirstOrDefault(p => p.Key == "collectivities").Value ?? "";
        return territories.Split(',').Length is >= ComparisonModel.Fewest and <= ComparisonModel.Most
            ? PagePaths.Comparison + QueryText.Of([new(ComparisonModel.Parameter, territories)])
            : null;
    }
}

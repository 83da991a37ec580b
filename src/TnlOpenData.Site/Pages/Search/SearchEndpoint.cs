using TnlOpenData.Resources.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Pages.Editions;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Search;

/// <summary>
/// <c>/recherche?q=</c>: leads to the page of what the text names; asks which one is meant if it names several; else lists what comes
/// near.
/// </summary>
internal static class SearchEndpoint
{
    private const string Parameter = "q";

    public static readonly SitePage Page = new(PagePaths.Search, Send)
    {
        Parameters = new(Parameter),
        Name = "La recherche",
        Synonyms = ["recherche", "chercher"],
        AddressFor = subject => subject is { IsList: true, Resource: "search", Parameters: [{ Key: Parameter }] }
            ? PagePaths.Search + QueryText.Of(subject.Parameters)
            : null,
    };

    private static Task Send(HttpContext http)
    {
        var context = PageContext.Of(http) with { Path = PagePaths.Search };
        var typed = FormQuery.Of(http.Request).FirstOrDefault(p => p.Key == Parameter).Value;
        var text = SearchText.Typed(typed ?? "");
        if (text.IsEmpty)
        {
            return PageResponse.Send<SearchPage>(http, context, new SearchModel(text.DisplayText, new SearchAnswer([], []), null));
        }

        if (NextEdition.Of(context.Snapshot) is { } next && NextEdition.YearIn(text) == next.Year)
        {
            return PageRedirect.AfterForm(http, next.Path);
        }

        var answer = SearchAnswer.Of(SearchIndex.Of(context.Snapshot).Find(text));
        var model = new SearchModel(text.DisplayText, answer, UnknownEdition.Of(context.Snapshot, text));
        return answer.Named is [var only] && model.UnknownEdition is null
            ? PageRedirect.AfterForm(http, PagePaths.Of(only.Thing))
            : PageResponse.Send<SearchPage>(http, context with { Question = QueryText.Of([new(Parameter, text.DisplayText)]) }, model);
    }
}

using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>
/// The query parameters of the explorer: the filters and the sort of <c>/v1/awards</c>, and the page number.
/// </summary>
internal sealed record ExplorerQuestion(
    IReadOnlyList<KeyValuePair<string, string>> Typed,
    int Page,
    IReadOnlyList<QueryError> QueryErrors)
{
    public const string PageName = "page";

    /// <summary>The default order: the newest edition first.</summary>
    public const string Sort = "-edition,name";

    private static readonly string[] OfList = [.. AwardResource.Awards.Filters.Select(f => f.Name), "sort"];

    public static readonly QueryParameters Parameters = new([.. OfList, PageName]) { TellsMisspelt = true };

    public static ExplorerQuestion Of(HttpRequest request)
    {
        var typed = FormQuery.Of(request);
        var errors = new List<QueryError>();
        var page = typed.FirstOrDefault(p => p.Key == PageName).Value ?? "1";
        if (!int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            errors.Add(QueryError.InvalidValue(PageName, page, new("n’est pas un numéro de page", "is not the number of a page")));
        }

        return new([.. typed.Where(p => OfList.Contains(p.Key, StringComparer.Ordinal))], number, errors);
    }
}

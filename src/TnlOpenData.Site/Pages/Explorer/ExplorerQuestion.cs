using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>
/// The query parameters of the explorer: the filters and the sort of <c>/v1/awards</c>, the page number, and the release.
/// </summary>
internal sealed record ExplorerQuestion(
    IReadOnlyList<KeyValuePair<string, string>> Typed,
    int Page,
    string? Version,
    IReadOnlyList<QueryError> QueryErrors)
{
    public const string PageName = "page";
    public const string VersionName = "version";

    /// <summary>The default order: the newest edition first.</summary>
    public const string Sort = "-edition,name";

    private static readonly string[] Known = [.. AwardResource.Awards.Filters.Select(f => f.Name), "sort"];

    public static ExplorerQuestion Of(HttpRequest request)
    {
        var typed = FormQuery.Of(request);
        var errors = new List<QueryError>();
        string[] all = [.. Known, PageName, VersionName];
        foreach (var (name, _) in typed.Where(p => !all.Contains(p.Key, StringComparer.Ordinal)))
        {
            errors.Add(QueryError.UnknownParameter(name, all));
        }

        var page = typed.FirstOrDefault(p => p.Key == PageName).Value ?? "1";
        if (!int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            errors.Add(QueryError.InvalidValue(PageName, page, new("n’est pas un numéro de page", "is not the number of a page")));
        }

        var version = typed.FirstOrDefault(p => p.Key == VersionName).Value;
        return new([.. typed.Where(p => Known.Contains(p.Key, StringComparer.Ordinal))], number, version, errors);
    }
}

using System.Globalization;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>The paths of similar queries: another page, another order, one condition less.</summary>
internal static class ExplorerLinks
{
    public static string Page(ExplorerModel model, int number) => number == 1
        ? Path(model.Parameters)
        : Path([.. model.Parameters, new(ExplorerQuestion.PageName, number.ToString(CultureInfo.InvariantCulture))]);

    public static string Without(ExplorerModel model, string name, string? value = null)
    {
        List<KeyValuePair<string, string>> parameters = [.. model.Parameters.Where(p => p.Key != name)];
        string[] left = value is null ? [] : [.. model.Value(name)!.Split(',').Where(v => v != value)];
        if (left.Length > 0)
        {
            parameters.Add(new(name, string.Join(',', left)));
        }

        return Path(parameters);
    }

    public static string SortedBy(ExplorerModel model, string sort) =>
        Path([.. model.Parameters.Where(p => p.Key != "sort"), new("sort", sort)]);

    /// <summary>The page that always shows these rows, because it names the release.</summary>
    public static string Permalink(PageContext context, ExplorerModel model) =>
        PageVersion.Named(Path(model.Parameters), context.Release.Id);

    /// <summary>The page as it is asked: with its number, and with its release if it is not the current one.</summary>
    public static string Shared(PageContext context, ExplorerModel model) => context.InVersion(Page(model, model.Number));

    /// <summary>All rows in a format of the API.</summary>
    public static string Rows(ExplorerModel model, string format, string? profile = null) => $"/v1/awards.{format}" + QueryText.Of(
        [.. model.ApiParameters, new("limit", "all"), .. profile is null ? [] : (KeyValuePair<string, string>[])[new("profile", profile)]]);

    private static string Path(IEnumerable<KeyValuePair<string, string>> parameters) => PagePaths.Explorer + QueryText.Of(parameters);
}

using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The page in the words of schema.org: what it is about is the data set, which is described elsewhere.</summary>
internal static class StatisticsData
{
    public static object Of(PageContext context, string description) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebPage",
        ["name"] = "Statistiques du label Territoire Numérique Libre",
        ["description"] = description,
        ["url"] = context.Absolute(PagePaths.Statistics),
        ["inLanguage"] = "fr",
        ["license"] = context.Release.LicenceUrl,
        ["mainEntity"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@type"] = "Dataset",
            ["@id"] = context.Absolute("/catalogue#tnl-resultats"),
            ["name"] = "Palmarès du label Territoire Numérique Libre",
            ["description"] = context.Release.Description,
            ["url"] = context.Absolute(PagePaths.Data),
            ["license"] = context.Release.LicenceUrl,
        },
    };
}

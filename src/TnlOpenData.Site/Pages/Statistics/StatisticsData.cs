using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The page in the words of schema.org: what it is about is the data set, which is described elsewhere.</summary>
internal static class StatisticsData
{
    public static object Of(Visit visit, string description) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebPage",
        ["name"] = "Statistiques du label Territoire Numérique Libre",
        ["description"] = description,
        ["url"] = visit.Absolute(PagePaths.Statistics),
        ["inLanguage"] = "fr",
        ["license"] = visit.Release.LicenceUrl,
        ["mainEntity"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@type"] = "Dataset",
            ["@id"] = visit.Absolute("/catalogue#tnl-resultats"),
            ["name"] = "Palmarès du label Territoire Numérique Libre",
            ["description"] = visit.Release.Description,
            ["url"] = visit.Absolute(PagePaths.Data),
            ["license"] = visit.Release.LicenceUrl,
        },
    };
}

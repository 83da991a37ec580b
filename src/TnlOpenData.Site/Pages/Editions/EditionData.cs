using TnlOpenData.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary>The awards of an edition as an <c>ItemList</c> of schema.org.</summary>
internal static class EditionData
{
    public static object Of(Visit visit, EditionModel model) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "ItemList",
        ["name"] = $"Palmarès {model.Edition.Year} du label Territoire Numérique Libre",
        ["description"] = EditionText.Summary(model.View),
        ["url"] = visit.Absolute(PagePaths.Edition(model.Edition.Year)),
        ["license"] = visit.Release.LicenceUrl,
        ["numberOfItems"] = model.View.Coverage.Recorded,
        ["isPartOf"] = Dataset(visit),
        ["itemListElement"] = model.Groups
            .SelectMany(g => g.Shown)
            .Select((award, i) => Item(visit, award.Collectivity.Collectivity, i + 1))
            .ToArray(),
    };

    private static Dictionary<string, object?> Dataset(Visit visit) => new(StringComparer.Ordinal)
    {
        ["@type"] = "Dataset",
        ["@id"] = visit.Absolute("/catalogue#tnl-resultats"),
        ["name"] = "Palmarès du label Territoire Numérique Libre",
        ["url"] = visit.Absolute(PagePaths.Data),
        ["license"] = visit.Release.LicenceUrl,
        ["description"] = visit.Release.Description,
    };

    private static Dictionary<string, object?> Item(Visit visit, Collectivity body, int position) => new(StringComparer.Ordinal)
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = body.Name,
        ["url"] = visit.Absolute(PagePaths.Collectivity(body.Id)),
    };
}

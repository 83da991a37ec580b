using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Site.Editions;

/// <summary>The palmarès of an edition in the words of schema.org: an event, and the list of those it distinguished.</summary>
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
        ["isPartOf"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["@type"] = "Dataset", ["@id"] = visit.Absolute("/catalogue#tnl-resultats"), ["name"] = "Palmarès du label Territoire Numérique Libre", ["url"] = visit.Absolute(PagePaths.Data), ["license"] = visit.Release.LicenceUrl, ["description"] = visit.Release.Description },
        ["itemListElement"] = model.Groups.SelectMany(g => g.Shown).Select((award, i) => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["@type"] = "ListItem",
            ["position"] = i + 1,
            ["name"] = award.Collectivity.Collectivity.Name,
            ["url"] = visit.Absolute(PagePaths.Collectivity(award.Collectivity.Collectivity.Id)),
        }).ToArray(),
    };
}

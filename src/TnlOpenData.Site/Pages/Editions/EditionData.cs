using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Editions;

/// <summary>The awards of an edition as an <c>ItemList</c> of schema.org.</summary>
internal static class EditionData
{
    public static object Of(PageContext context, EditionModel model) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "ItemList",
        ["name"] = $"Palmarès {model.Edition.Year} du label Territoire Numérique Libre",
        ["description"] = EditionText.Summary(model.View),
        ["url"] = context.Absolute(PagePaths.Edition(model.Edition.Year)),
        ["license"] = context.Release.LicenceUrl,
        ["numberOfItems"] = model.View.Coverage.Recorded,
        ["isPartOf"] = Dataset(context),
        ["itemListElement"] = model.Groups
            .SelectMany(g => g.Shown)
            .Select((award, i) => Item(context, award, i + 1))
            .ToArray(),
    };

    private static Dictionary<string, object?> Dataset(PageContext context) => new(StringComparer.Ordinal)
    {
        ["@type"] = "Dataset",
        ["@id"] = context.Absolute("/catalogue#tnl-resultats"),
        ["name"] = "Palmarès du label Territoire Numérique Libre",
        ["url"] = context.Absolute(PagePaths.Data),
        ["license"] = context.Release.LicenceUrl,
        ["description"] = context.Release.Description,
    };

    private static Dictionary<string, object?> Item(PageContext context, AwardView award, int position) => new(StringComparer.Ordinal)
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = award.Collectivity.Collectivity.Name + DoubtWords.InFull(award),
        ["url"] = context.Absolute(PagePaths.Collectivity(award.Award.CollectivityId)),
    };
}

using System.Globalization;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Map;

/// <summary>The paths of the map in its three forms, and of related maps.</summary>
internal static class MapPaths
{
    /// <summary>The page for frames of other sites.</summary>
    public const string Frame = PagePaths.Map + "/integrer";

    /// <summary>The standalone SVG file.</summary>
    public const string Drawing = PagePaths.Map + ".svg";

    /// <summary>A cluster of more départements links to the explorer.</summary>
    private const int MostDepartements = 10;

    public static string Of(IEnumerable<KeyValuePair<string, string>> parameters) => PagePaths.Map + QueryText.Of(parameters);

    public static string Without(MapModel model, string name) => Of(model.Parameters.Where(p => p.Key != name));

    /// <summary>The same filters for another edition, without filters on levels of another scale.</summary>
    /// <param name="edition">Null for all editions.</param>
    public static string OfEdition(MapModel model, EditionView? edition)
    {
        var kept = model.Parameters.Where(p => p.Key != "edition");
        return edition is null ? Of(kept) : Of(
        [
            new("edition", edition.Edition.Year.ToString(CultureInfo.InvariantCulture)),
            .. kept.Where(p => model.ScalesOf(p.Key)?.Contains(edition.Edition.Scale) != false),
        ]);
    }

    /// <summary>The map of the départements of a cluster; the explorer if that map would not be more detailed.</summary>
    public static string Closer(IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<AwardView> cluster)
    {
        var departements = cluster
            .Select(a => a.Collectivity.Collectivity.DepartementCode!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var selected = parameters.FirstOrDefault(p => p.Key == "departement").Value?.Split(',');
        var isCloser = departements.Length <= MostDepartements && (selected is null || departements.Length < selected.Length);
        return isCloser
            ? Of([.. parameters.Where(p => p.Key != "departement"), new("departement", string.Join(',', departements))])
            : PagePaths.Explorer + QueryText.Of(parameters);
    }
}

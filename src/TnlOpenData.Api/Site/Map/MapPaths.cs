using System.Globalization;
using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Site.Map;

/// <summary>The addresses of the map in its three forms, and of maps near the one asked.</summary>
internal static class MapPaths
{
    /// <summary>For other people's pages.</summary>
    public const string Frame = PagePaths.Map + "/integrer";

    /// <summary>The drawing as a file.</summary>
    public const string Drawing = PagePaths.Map + ".svg";

    /// <summary>A cluster of more départements than this has no map of its own.</summary>
    private const int MostDepartements = 10;

    public static string Of(IEnumerable<KeyValuePair<string, string>> parameters) => PagePaths.Map + QueryText.Of(parameters);

    public static string Without(MapModel model, string name) => Of(model.Parameters.Where(p => p.Key != name));

    /// <summary>The same question of another edition: conditions on levels of another scale fall away.</summary>
    /// <param name="edition">Null for all of them.</param>
    public static string OfEdition(MapModel model, EditionView? edition)
    {
        var kept = model.Parameters.Where(p => p.Key != "edition");
        return edition is null ? Of(kept) : Of(
        [
            new("edition", edition.Edition.Year.ToString(CultureInfo.InvariantCulture)),
            .. kept.Where(p => model.ScalesOf(p.Key)?.Contains(edition.Edition.Scale) != false),
        ]);
    }

    /// <summary>The départements of a cluster, close up; the list of the palmarès where one cannot look closer.</summary>
    public static string Closer(MapModel model, ClusterMark cluster)
    {
        var departements = cluster.Awards.Select(a => a.Collectivity.Collectivity.DepartementCode!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var asked = model.Value("departement")?.Split(',');
        var isCloser = departements.Length <= MostDepartements && (asked is null || departements.Length < asked.Length);
        return isCloser
            ? Of([.. model.Parameters.Where(p => p.Key != "departement"), new("departement", string.Join(',', departements))])
            : PagePaths.Explorer + QueryText.Of(model.Parameters);
    }
}

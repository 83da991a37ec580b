using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Areas;

/// <summary>
/// The bodies on record of an area, by name: those with an award of the label, and those with nothing but a badge, which is outside of
/// the label.
/// </summary>
public sealed record AreaBodies(IReadOnlyList<CollectivityView> Laureates, IReadOnlyList<CollectivityView> WithBadge)
{
    private static readonly AreaBodies None = new([], []);

    public bool IsEmpty => Laureates.Count + WithBadge.Count == 0;

    internal static AreaBodies Of(Snapshot snapshot, Area area) => All(snapshot).GetValueOrDefault((area.Filter, area.Code), None);

    /// <summary>Of the whole palmarès, with the bodies that are in no area.</summary>
    internal static AreaBodies Everywhere(Snapshot snapshot) => All(snapshot).GetValueOrDefault(("", ""), None);

    private static Dictionary<(string Filter, string Code), AreaBodies> All(Snapshot snapshot) => snapshot.Cached("bodies of areas", () =>
    {
        var bodies = CollectivityResource.Collectivities.Query(snapshot, ("limit", "all")).Rows.Where(v => v.Awards.Count > 0).ToArray();
        return bodies.Select(v => (Key: (Filter: "", Code: ""), Body: v))
            .Concat(bodies.Select(v => (Key: (Filter: "departement", Code: v.Collectivity.DepartementCode ?? ""), Body: v)))
            .Concat(bodies.Select(v => (Key: (Filter: "region", Code: v.Collectivity.RegionCode ?? ""), Body: v)))
            .GroupBy(p => p.Key, p => p.Body)
            .ToDictionary(g => g.Key, g => new AreaBodies([.. g.Where(HasLabel)], [.. g.Where(v => !HasLabel(v))]));
    });

    private static bool HasLabel(CollectivityView view) => LabelStatus.Of(view) == LabelStatus.Labelled;
}

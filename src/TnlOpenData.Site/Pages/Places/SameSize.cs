using TnlOpenData.Resources.Territories;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>The laureates among the places of the same kind and size class.</summary>
/// <param name="From">The smallest population of the class.</param>
/// <param name="To">The largest; null for none.</param>
/// <param name="Laureates">Those on record as labelled, the nearest in population first.</param>
/// <param name="WithBadge">Those with nothing but a badge, which is outside of the label.</param>
/// <param name="All">How many places are of that kind and size.</param>
public sealed record SameSize(
    int From, int? To, IReadOnlyList<TerritoryView> Laureates, IReadOnlyList<TerritoryView> WithBadge, int All)
{
    private const string Ept = "ept";

    internal static SameSize? Of(Snapshot snapshot, TerritoryView place)
    {
        if (place.Population is not { } population || SizeClasses.Of(population) is not { } size)
        {
            return null;
        }

        var (from, to) = SizeClasses.Bounds(size);
        var range = $"{from}..{to}";
        return new(
            from,
            to,
            With(LabelStatus.Labelled),
            With(LabelStatus.BadgeOnly),
            TerritoryResource.Territories.Query(snapshot, ("kind", KindsLike(place)), ("population", range), ("limit", "1")).Total);

        TerritoryView[] With(string status) =>
        [
            .. TerritoryResource.Territories
                .Query(snapshot, ("kind", KindsLike(place)), ("population", range), ("status", status), ("limit", "all"))
                .Rows.OrderBy(t => Math.Abs((long)(t.Population ?? 0) - population)),
        ];
    }

    /// <summary>A territorial public establishment lies in a métropole: one is not counted with the other.</summary>
    private static string KindsLike(TerritoryView place) =>
        place.IsEpci && place.Kind != Ept ? string.Join(',', TerritoryKinds.OfEpci.Where(k => k != Ept)) : place.Kind;
}

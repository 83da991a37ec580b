using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Movements;

/// <summary>Every movement of a release, by edition, then by collectivity id.</summary>
internal static class AllMovements
{
    public static IReadOnlyList<Movement> Of(Snapshot snapshot) => snapshot.Cached("movements", IReadOnlyList<Movement> () =>
        [.. Pairs(snapshot).SelectMany(p => Between(snapshot, p.From, p.To))]);

    /// <summary>The movements of one collectivity, without computing the others.</summary>
    public static IReadOnlyList<Movement> Of(Snapshot snapshot, CollectivityView body) =>
    [
        .. Pairs(snapshot)
            .Select(p => new Movement(p.From, p.To, body, AwardIn(body, p.From), AwardIn(body, p.To)))
            .Where(m => m.Before is not null || m.After is not null),
    ];

    private static IEnumerable<(EditionView From, EditionView To)> Pairs(Snapshot snapshot) =>
        snapshot.Editions.Zip(snapshot.Editions.Skip(1));

    private static IEnumerable<Movement> Between(Snapshot snapshot, EditionView from, EditionView to)
    {
        var before = Awards(snapshot, from);
        var after = Awards(snapshot, to);
        return before.Keys.Union(after.Keys)
            .OrderBy(body => body.Collectivity.Id, StringComparer.Ordinal)
            .Select(body => new Movement(from, to, body, before.GetValueOrDefault(body), after.GetValueOrDefault(body)));
    }

    private static Dictionary<CollectivityView, AwardView> Awards(Snapshot snapshot, EditionView edition) =>
        snapshot.AwardsByEdition.GetValueOrDefault(edition.Edition.Year, []).ToDictionary(a => a.Collectivity);

    private static AwardView? AwardIn(CollectivityView body, EditionView edition) =>
        body.Awards.FirstOrDefault(a => a.Award.Edition == edition.Edition.Year);
}

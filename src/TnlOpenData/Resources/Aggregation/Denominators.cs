using TnlOpenData.Resources.Territories;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>
/// All communes of the area that a statistic is about, and those that its laureates cover: what the counts are a share of. Populations
/// are municipal, of one year for all communes, so that their sums can be compared.
/// </summary>
internal sealed class Denominators
{
    /// <summary>The filters of awards that select an area; any other one but those of editions and levels leaves no denominator.</summary>
    private static readonly string[] OfArea = ["departement", "region", "epci"];

    private static readonly string[] Neutral = ["edition", "scale", "level", "level_status", "identity", "returning", "mention"];

    private static readonly string[] Groupings = [.. Neutral, "all", "departement", "region", "size_class"];

    private readonly TerritoryIndex _territories;
    private readonly ILookup<string, TerritoryView> _communes;
    private readonly ILookup<TerritoryView?, TerritoryView> _members;
    private readonly int[] _areaDimensions;
    private readonly IReadOnlyList<Dimension> _by;

    private Denominators(Snapshot snapshot, IReadOnlyList<Dimension> by, IReadOnlyList<TerritoryView> communes)
    {
        (_territories, _by) = (snapshot.Territories, by);
        _areaDimensions = [.. by.Index().Where(d => d.Item.Name is "departement" or "region" or "size_class").Select(d => d.Index)];
        _communes = communes.ToLookup(c => string.Join('|', _areaDimensions.Select(d => ValueOf(by[d].Name, c))), StringComparer.Ordinal);
        _members = snapshot.Cached("members of intercommunalities", () => snapshot.Territories.Communes
            .SelectMany(c => new[] { (Epci: c.Epci, Commune: c), (Epci: c.Ept, Commune: c) })
            .Where(m => m.Epci is not null)
            .ToLookup(m => m.Epci, m => m.Commune));
    }

    /// <summary>Null where the filters or groups have no area of their own, or the package has no territories.</summary>
    public static Denominators? Of(
        Snapshot snapshot, IReadOnlyList<Dimension> by, IReadOnlyList<KeyValuePair<string, string>> filters)
    {
        if (!snapshot.Territories.IsLoaded
            || !by.All(d => Groupings.Contains(d.Name, StringComparer.Ordinal))
            || !filters.All(f => OfArea.Contains(f.Key, StringComparer.Ordinal) || Neutral.Contains(f.Key, StringComparer.Ordinal)))
        {
            return null;
        }

        KeyValuePair<string, string>[] area = [.. filters.Where(f => OfArea.Contains(f.Key, StringComparer.Ordinal))];
        var query = TerritoryResource.Territories.Read(snapshot, [new("kind", TerritoryKinds.Commune), new("limit", "all"), .. area], []);
        return query.Query is { } valid ? new Denominators(snapshot, by, valid.Run(snapshot).Rows) : null;
    }

    /// <summary>The communes of the area of a group.</summary>
    public IReadOnlyCollection<TerritoryView> Communes(IReadOnlyList<Cell> key) =>
        [.. _communes[string.Join('|', _areaDimensions.Select(d => key[d].Plain))]];

    /// <summary>The communes of the area that are laureates, or members of an intercommunality that is; each once.</summary>
    public IEnumerable<TerritoryView> Covered(IReadOnlyList<Cell> key, IEnumerable<CollectivityView> laureates) =>
        InArea(key, laureates.Select(l => _territories.Of(l)).OfType<TerritoryView>().SelectMany(p => p.IsEpci ? _members[p] : [p]));

    /// <summary>The communes of the area that are members of an intercommunality that is a laureate; each once.</summary>
    public IEnumerable<TerritoryView> CoveredByEpci(IReadOnlyList<Cell> key, IEnumerable<CollectivityView> laureates) =>
        InArea(key, laureates.Select(l => _territories.Of(l)).OfType<TerritoryView>().Where(p => p.IsEpci).SelectMany(p => _members[p]));

    private IEnumerable<TerritoryView> InArea(IReadOnlyList<Cell> key, IEnumerable<TerritoryView> communes) => communes
        .Where(c => c.Kind == TerritoryKinds.Commune
            && _areaDimensions.All(d => ValueOf(_by[d].Name, c) == key[d].Plain))
        .Distinct();

    private static string? ValueOf(string dimension, TerritoryView commune) => dimension switch
    {
        "departement" => commune.Departement?.Code,
        "region" => commune.Region?.Code ?? "",
        _ => SizeClasses.Of(commune.Population) ?? "",
    };
}

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
    private readonly Dictionary<string, Total> _totals;
    private readonly ILookup<TerritoryView?, TerritoryView> _members;
    private readonly int[] _areaDimensions;

    /// <summary>The communes of the filtered area; null for all of France.</summary>
    private readonly HashSet<TerritoryView>? _within;
    private readonly IReadOnlyList<Dimension> _by;

    /// <param name="communes">The communes of the filtered area; null for all of France.</param>
    private Denominators(Snapshot snapshot, IReadOnlyList<Dimension> by, IReadOnlyList<TerritoryView>? communes)
    {
        (_territories, _by) = (snapshot.Territories, by);
        _areaDimensions = [.. by.Index().Where(d => d.Item.Name is "departement" or "region" or "size_class").Select(d => d.Index)];
        _within = communes?.ToHashSet();
        var names = string.Join(' ', _areaDimensions.Select(d => by[d].Name));
        _totals = communes is null
            ? snapshot.Cached($"communes by {names}", () => Totals(snapshot.Territories.Communes))
            : Totals(communes);
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
        if (area.Length == 0)
        {
            return new Denominators(snapshot, by, communes: null);
        }

        var query = TerritoryResource.Territories.Read(snapshot, [new("kind", TerritoryKinds.Commune), new("limit", "all"), .. area], []);
        return query.Query is { } valid ? new Denominators(snapshot, by, valid.Run(snapshot).Rows) : null;
    }

    /// <summary>The communes of the area of a group, and their inhabitants.</summary>
    public Total Of(IReadOnlyList<Cell> key) =>
        _totals.GetValueOrDefault(string.Join('|', _areaDimensions.Select(d => key[d].Plain)), new Total(0, 0));

    /// <summary>The communes of the area that are laureates, or members of an intercommunality that is; each once.</summary>
    public IEnumerable<TerritoryView> Covered(IReadOnlyList<Cell> key, IEnumerable<CollectivityView> laureates) =>
        InArea(key, laureates.Select(l => _territories.Of(l)).OfType<TerritoryView>().SelectMany(p => p.IsEpci ? _members[p] : [p]));

    /// <summary>The communes of the area that are members of an intercommunality that is a laureate; each once.</summary>
    public IEnumerable<TerritoryView> CoveredByEpci(IReadOnlyList<Cell> key, IEnumerable<CollectivityView> laureates) =>
        InArea(key, laureates.Select(l => _territories.Of(l)).OfType<TerritoryView>().Where(p => p.IsEpci).SelectMany(p => _members[p]));

    private Dictionary<string, Total> Totals(IEnumerable<TerritoryView> communes) => communes
        .GroupBy(c => string.Join('|', _areaDimensions.Select(d => ValueOf(_by[d].Name, c))), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new Total(g.Count(), g.Sum(c => c.Population ?? 0)), StringComparer.Ordinal);

    private IEnumerable<TerritoryView> InArea(IReadOnlyList<Cell> key, IEnumerable<TerritoryView> communes) => communes
        .Where(c => c.Kind == TerritoryKinds.Commune
            && _within?.Contains(c) is not false
            && _areaDimensions.All(d => ValueOf(_by[d].Name, c) == key[d].Plain))
        .Distinct();

    private static string? ValueOf(string dimension, TerritoryView commune) => dimension switch
    {
        "departement" => commune.Departement?.Code,
        "region" => commune.Region?.Code ?? "",
        _ => SizeClasses.Of(commune.Population) ?? "",
    };
}

/// <summary>A number of communes and their inhabitants.</summary>
internal sealed record Total(int Communes, int Population);

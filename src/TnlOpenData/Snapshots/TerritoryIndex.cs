using System.Collections.Frozen;
using TnlOpenData.Territories;

namespace TnlOpenData.Snapshots;

/// <summary>The places of France of one release, and how each is found. Built on first use; empty if the package has none.</summary>
public sealed class TerritoryIndex
{
    private const int SirenLength = 9;
    private const int SiretLength = 14;

    private readonly TerritoryView[] _communes;
    private readonly TerritoryView[] _epci;
    private readonly IReadOnlyList<FormerCommune> _former;
    private readonly FrozenDictionary<string, TerritoryView> _byArea;
    private readonly FrozenDictionary<string, TerritoryView> _byCollectivity;
    private readonly Lazy<FrozenDictionary<string, TerritoryView>> _bySiren;

    internal TerritoryIndex(Snapshot snapshot)
    {
        var built = new TerritoryBuilder(snapshot);
        (_communes, _epci, _former) = (built.Communes, built.Epci, snapshot.Data.FormerCommunes);
        Regions = built.Regions;
        Departements = built.Departements;
        All = [.. Regions, .. Departements, .. _epci, .. _communes];
        _byArea = Regions.Concat(Departements).ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _byCollectivity = built.ByCollectivity.ToFrozenDictionary(StringComparer.Ordinal);
        _bySiren = new(() => _communes.Where(c => c.Siren is not null).ToFrozenDictionary(c => c.Siren!, StringComparer.Ordinal));
    }

    /// <summary>False for a package without the tables of territories.</summary>
    public bool IsLoaded => All.Count > 0;

    /// <summary>Régions, départements, intercommunalities, then communes, each by its code.</summary>
    public IReadOnlyList<TerritoryView> All { get; }

    public IReadOnlyList<TerritoryView> Regions { get; }

    public IReadOnlyList<TerritoryView> Departements { get; }

    public IReadOnlyList<TerritoryView> Epci => _epci;

    public IReadOnlyList<TerritoryView> Communes => _communes;

    public TerritoryView? Commune(string inseeCode) => Find(_communes, inseeCode);

    public TerritoryView? EpciOf(string siren) => Find(_epci, siren);

    public TerritoryView? Departement(string code) => _byArea.GetValueOrDefault(TerritoryKinds.IdOfDepartement(code));

    /// <summary>For an overseas collectivity, which is one place with two rows, its département.</summary>
    public TerritoryView? Region(string code) => _byArea.GetValueOrDefault(TerritoryKinds.IdOfRegion(code)) ?? OverseasOf(code);

    /// <summary>The place that a laureate is; null for a body that is no place.</summary>
    public TerritoryView? Of(CollectivityView body) => _byCollectivity.GetValueOrDefault(body.Collectivity.Id);

    /// <summary>
    /// A place by its id, a bare code (that of a département before that of a région), a former INSEE code, a SIREN or the id of a
    /// laureate; null if there is none.
    /// </summary>
    /// <param name="kind">The kind of place meant by a code that several share; null for any.</param>
    public TerritoryView? Find(string asked, string? kind = null)
    {
        var key = asked.Trim();
        var found = ById(key) ?? ByCode(key.ToUpperInvariant(), kind) ?? ByFormerCode(key.ToUpperInvariant())
            ?? BySiren(key) ?? ByArea(key) ?? ByCollectivity(key);
        return found is var (place, matchedBy) && IsOfKind(place, kind) ? place.MatchedAs(asked, matchedBy) : null;
    }

    private (TerritoryView, string)? ById(string key) => Answer(Commune(key) ?? EpciOf(key) ?? _byArea.GetValueOrDefault(key), "id");

    private (TerritoryView, string)? ByCode(string code, string? kind) => Answer(
        Commune(code) ?? (kind == TerritoryKinds.Region ? null : Departement(code)) ?? Region(code),
        "code");

    private (TerritoryView, string)? ByFormerCode(string code)
    {
        var (low, high) = (0, _former.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_former[middle].InseeCode, code);
            if (order == 0)
            {
                return Answer(Commune(_former[middle].InseeCodeToday), "former_code");
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>A SIREN, or the SIREN in a SIRET, with or without spaces.</summary>
    private (TerritoryView, string)? BySiren(string key)
    {
        var digits = key.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length is not (SirenLength or SiretLength) || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var siren = digits[..SirenLength];
        return Answer(EpciOf(siren) ?? _bySiren.Value.GetValueOrDefault(siren), "siren");
    }

    /// <summary><c>departement-2a</c>, <c>region-975</c>: an id in another spelling, or that of the second row of one place.</summary>
    private (TerritoryView, string)? ByArea(string key)
    {
        var cut = key.LastIndexOf('-') + 1;
        var code = key[cut..].ToUpperInvariant();
        return key[..cut].ToLowerInvariant() switch
        {
            TerritoryKinds.DepartementPrefix => Answer(Departement(code), "code"),
            TerritoryKinds.RegionPrefix => Answer(Region(code), "code"),
            _ => null,
        };
    }

    private (TerritoryView, string)? ByCollectivity(string id) => Answer(_byCollectivity.GetValueOrDefault(id), "collectivity_id");

    private TerritoryView? OverseasOf(string code) =>
        Departement(code) is { Region: null } overseas ? overseas : null;

    private static (TerritoryView, string)? Answer(TerritoryView? place, string matchedBy) => place is null ? null : (place, matchedBy);

    private static bool IsOfKind(TerritoryView place, string? kind) =>
        kind is null || place.Kind == kind || (kind == TerritoryKinds.Epci && place.IsEpci)
        || (kind == TerritoryKinds.Region && place is { Kind: TerritoryKinds.Departement, Region: null });

    private static TerritoryView? Find(TerritoryView[] places, string code)
    {
        var (low, high) = (0, places.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(places[middle].Code, code);
            if (order == 0)
            {
                return places[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

using System.Runtime.InteropServices;
using TnlOpenData.Territories;

namespace TnlOpenData.Snapshots;

/// <summary>Joins the tables of territories with one another and with the laureates.</summary>
internal sealed class TerritoryBuilder
{
    private const string Overseas = "com";

    private readonly Dictionary<string, TerritoryView> _regions;
    private readonly Dictionary<string, TerritoryView> _departements;
    private readonly Dictionary<string, TerritoryView> _epci;
    private readonly Dictionary<string, TerritoryView> _communes;

    public TerritoryBuilder(Snapshot snapshot)
    {
        var data = snapshot.Data;
        // An overseas collectivity is also a row of the régions: it is one place, its département.
        Regions = [.. data.Regions.Where(r => r.Zone != Overseas).Select(Of)];
        _regions = Regions.ToDictionary(r => r.Code, StringComparer.Ordinal);
        Departements = [.. data.Departements.Select(Of)];
        _departements = Departements.ToDictionary(d => d.Code, StringComparer.Ordinal);
        Epci = [.. data.Epci.Select(Of)];
        _epci = Epci.ToDictionary(e => e.Code, StringComparer.Ordinal);
        Communes = [.. data.Communes.Select(Of)];
        _communes = Communes.ToDictionary(c => c.Code, StringComparer.Ordinal);
        foreach (var departement in Departements)
        {
            departement.Namesake = _regions.GetValueOrDefault(departement.Code);
            departement.Namesake?.Namesake = departement;
        }

        CountCommunes(data.Communes);
        AddFormerCommunes(data.FormerCommunes);
        if (Communes.Length > 0)
        {
            Array.ForEach([.. snapshot.Collectivities], AddLaureate);
            AddLaureatesBelow(snapshot.Collectivities);
        }
    }

    public TerritoryView[] Regions { get; }

    public TerritoryView[] Departements { get; }

    public TerritoryView[] Epci { get; }

    public TerritoryView[] Communes { get; }

    /// <summary>The place that each laureate is, by the id of the laureate.</summary>
    public Dictionary<string, TerritoryView> ByCollectivity { get; } = new(StringComparer.Ordinal);

    private static TerritoryView Of(Region region) => new()
    {
        Id = TerritoryKinds.IdOfRegion(region.Code),
        Kind = TerritoryKinds.Region,
        Code = region.Code,
        Name = region.Name,
        Population = region.Population,
        PopulationYear = region.PopulationYear,
        Longitude = region.Longitude,
        Latitude = region.Latitude,
    };

    private TerritoryView Of(Departement departement) => new()
    {
        Id = TerritoryKinds.IdOfDepartement(departement.Code),
        Kind = TerritoryKinds.Departement,
        Code = departement.Code,
        Name = departement.Name,
        Region = _regions.GetValueOrDefault(departement.RegionCode),
        Population = departement.Population,
        PopulationYear = departement.PopulationYear,
        Longitude = departement.Longitude,
        Latitude = departement.Latitude,
    };

    private TerritoryView Of(Epci epci) => new()
    {
        Id = epci.Siren,
        Kind = epci.Kind,
        Code = epci.Siren,
        Name = epci.Name,
        Siren = epci.Siren,
        Departement = _departements.GetValueOrDefault(epci.DepartementCode),
        Region = _regions.GetValueOrDefault(epci.RegionCode),
        Population = epci.Population,
        PopulationYear = epci.PopulationYear,
        Longitude = epci.Longitude,
        Latitude = epci.Latitude,
        CommunesCount = epci.MembersCount,
    };

    private TerritoryView Of(Commune commune) => new()
    {
        Id = commune.InseeCode,
        Kind = TerritoryKinds.Commune,
        Code = commune.InseeCode,
        Name = commune.Name,
        Siren = commune.Siren,
        Departement = _departements.GetValueOrDefault(commune.DepartementCode),
        Region = _regions.GetValueOrDefault(commune.RegionCode),
        Epci = commune.EpciSiren is { } epci ? _epci.GetValueOrDefault(epci) : null,
        Ept = commune.EptSiren is { } ept ? _epci.GetValueOrDefault(ept) : null,
        Population = commune.Population,
        PopulationYear = commune.PopulationYear,
        PostalCodes = commune.PostalCodes,
        Longitude = commune.Longitude,
        Latitude = commune.Latitude,
    };

    private void CountCommunes(IReadOnlyList<Commune> communes)
    {
        foreach (var (code, count) in communes.CountBy(c => c.DepartementCode, StringComparer.Ordinal))
        {
            _departements[code].CommunesCount = count;
        }

        foreach (var (code, count) in communes.CountBy(c => c.RegionCode, StringComparer.Ordinal).Where(c => _regions.ContainsKey(c.Key)))
        {
            _regions[code].CommunesCount = count;
        }
    }

    private void AddFormerCommunes(IReadOnlyList<FormerCommune> former)
    {
        var byCommune = former.ToLookup(f => f.InseeCodeToday, StringComparer.Ordinal);
        foreach (var commune in Communes)
        {
            commune.FormerCommunes = byCommune.Contains(commune.Code) ? [.. byCommune[commune.Code]] : [];
        }
    }

    private void AddLaureate(CollectivityView view)
    {
        var body = view.Collectivity;
        var place = body.Kind switch
        {
            TerritoryKinds.Commune => _communes.GetValueOrDefault(body.InseeCode ?? ""),
            TerritoryKinds.Departement => _departements.GetValueOrDefault(body.InseeCode ?? ""),
            TerritoryKinds.Region => _regions.GetValueOrDefault(body.InseeCode ?? ""),
            _ => _epci.GetValueOrDefault(body.Siren ?? ""),
        };
        if (place is not null)
        {
            place.Collectivity ??= view;
            ByCollectivity.Add(body.Id, place);
        }
    }

    /// <summary>In the order of their id. A body that is no place, such as a syndicat, lies in a département and a région.</summary>
    private void AddLaureatesBelow(IReadOnlyList<CollectivityView> laureates)
    {
        var below = new Dictionary<TerritoryView, List<CollectivityView>>(ReferenceEqualityComparer.Instance);
        foreach (var laureate in laureates)
        {
            var (body, own) = (laureate.Collectivity, ByCollectivity.GetValueOrDefault(laureate.Collectivity.Id));
            TerritoryView?[] around =
            [
                own?.Ept, own?.Epci, _departements.GetValueOrDefault(body.DepartementCode ?? ""),
                _regions.GetValueOrDefault(body.RegionCode ?? ""),
            ];
            foreach (var place in around.OfType<TerritoryView>().Where(p => p != own))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(below, place, out _) ??= []).Add(laureate);
            }
        }

        foreach (var (place, inside) in below)
        {
            place.LaureatesBelow = inside;
        }
    }
}

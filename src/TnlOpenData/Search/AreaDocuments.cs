using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Search;

/// <summary>Départements and régions: all of France, or, without the tables of territories, those of the laureates.</summary>
internal static class AreaDocuments
{
    public static IEnumerable<IndexedDocument> Of(Snapshot snapshot)
    {
        var territories = snapshot.Territories;
        return territories.IsLoaded
            ? IndexedDocuments.InOrder(territories.Departements.Select(d => Departement(snapshot, d)))
                .Concat(IndexedDocuments.InOrder(territories.Regions.Select(r => Region(snapshot, r))))
            : OfLaureates(snapshot);
    }

    private static IEnumerable<IndexedDocument> OfLaureates(Snapshot snapshot) =>
    [
        .. IndexedDocuments.InOrder(
            from awards in snapshot.AwardsByDepartement
            where awards.Key.Length > 0
            let body = awards.Value[0].Collectivity.Collectivity
            select Departement(awards.Key, body.DepartementName!, body.RegionCode, awards.Value.Count, null)),
        .. IndexedDocuments.InOrder(
            from awards in snapshot.AwardsByRegion
            where awards.Key.Length > 0
            select Region(awards.Key, awards.Value[0].Collectivity.Collectivity.RegionName!, awards.Value.Count, null)),
    ];

    private static IndexedDocument Departement(Snapshot snapshot, TerritoryView place) => Departement(
        place.Code, place.Name, place.Region?.Code, snapshot.AwardsByDepartement.GetValueOrDefault(place.Code, []).Count, place);

    private static IndexedDocument Region(Snapshot snapshot, TerritoryView place) =>
        Region(place.Code, place.Name, snapshot.AwardsByRegion.GetValueOrDefault(place.Code, []).Count, place);

    private static IndexedDocument Departement(string code, string name, string? region, int awards, TerritoryView? place) =>
        new(Area(SearchItem.DepartementType, code, name, awards, place, code, region)) { Names = [name], Codes = [code] };

    private static IndexedDocument Region(string code, string name, int awards, TerritoryView? place) =>
        new(Area(SearchItem.RegionType, code, name, awards, place, null, code))
        {
            Names = [name, .. IndexedDocuments.Initials(name)],
            Codes = [code],
        };

    private static SearchItem Area(
        string type, string code, string name, int awards, TerritoryView? place, string? departement, string? region) => new()
        {
            Type = type,
            Id = code,
            Name = name,
            Code = code,
            AwardsCount = awards,
            DepartementCode = departement,
            RegionCode = region,
            Longitude = place?.Longitude,
            Latitude = place?.Latitude,
            Territory = place,
        };
}

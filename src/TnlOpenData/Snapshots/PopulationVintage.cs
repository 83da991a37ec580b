using TnlOpenData.Territories;

namespace TnlOpenData.Snapshots;

/// <summary>Of which year the populations are: a number of inhabitants is never shown without it.</summary>
public static class PopulationVintage
{
    /// <summary>That of the communes, which sums are made of; of the laureate ones without the tables of territories.</summary>
    public static int? OfCommunes(Snapshot snapshot) => snapshot.Cached("year of the populations of communes", () => new Year(MostCommon(
        snapshot.Data.Communes.Select(c => c.PopulationYear)
            .Concat(snapshot.Data.Collectivities.Where(c => c.Kind == TerritoryKinds.Commune).Select(c => c.PopulationYear))))).Value;

    /// <summary>That of most laureates.</summary>
    public static int? OfLaureates(Snapshot snapshot) => snapshot.Cached(
        "year of the populations of laureates",
        () => new Year(MostCommon(snapshot.Data.Collectivities.Select(c => c.PopulationYear)))).Value;

    private static int? MostCommon(IEnumerable<int?> years) => years
        .OfType<int>()
        .CountBy(y => y)
        .OrderByDescending(y => y.Value)
        .ThenByDescending(y => y.Key)
        .Select(y => (int?)y.Key)
        .FirstOrDefault();

    private sealed record Year(int? Value);
}

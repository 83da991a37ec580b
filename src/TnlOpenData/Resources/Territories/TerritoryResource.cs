using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Resources.Territories;

/// <summary>Every commune, intercommunality, département and région of France, laureate or not.</summary>
public static class TerritoryResource
{
    [Listed(27)]
    public static readonly Resource<TerritoryView> Territories = new("territories")
    {
        Title = "Territoires",
        Description = "Toutes les communes, intercommunalités, départements et régions de France, recensés ou non parmi les lauréats, avec "
            + "les lauréats qui les contiennent ou qu’ils contiennent. « not-known-to-be-labelled » veut dire « pas recensé », jamais "
            + "« non labellisé ». Codes de 2026 ; intercommunalités au 1er janvier 2025. La liste est vide si le paquet de données n’a pas "
            + "les tables des territoires.",
        Rows = s => s.Territories.All,
        DefaultSort = "",
        DefaultSortText = "les régions, les départements, les intercommunalités, puis les communes, par code ; avec near, la distance",
        ItemKeys = ["territory"],
        ItemExample = ["38151"],
        TellsKey = true,
        Item = (s, keys) => s.Territories.Find(keys[0]),
        Suggest = TerritorySuggestion.For,
        Missing = TerritoryWords.Missing,
        PathOf = PathOf,
        PlaceOf = t => t is { Longitude: { } longitude, Latitude: { } latitude } ? new Place(longitude, latitude) : null,
        Columns = [.. TerritoryColumns.Identity, .. TerritoryColumns.Laureates, .. TerritoryColumns.Answer, Links],
        Filters = TerritoryFilters.All,
    };

    public static string PathOf(TerritoryView territory) => $"/territories/{territory.Id}";

    private static Column<TerritoryView> Links => SharedColumns.LinksThatMayBeAbsent<TerritoryView>(
        t =>
        [
            SharedColumns.Link("self", PathOf(t)),
            t.Collectivity is { } c
                ? SharedColumns.Link("collectivity", $"/collectivities/{c.Collectivity.Id}")
                : new Field("collectivity", Cell.Empty),
        ],
        "self", "collectivity");
}

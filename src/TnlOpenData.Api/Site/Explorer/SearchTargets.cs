using TnlOpenData.Catalogue;
using TnlOpenData.Search;

namespace TnlOpenData.Api.Site.Explorer;

/// <summary>The page about something that was found.</summary>
internal static class SearchTargets
{
    public static string Of(SearchHit hit) => hit.Thing.Type switch
    {
        SearchThing.DepartementType => $"{PagePaths.Explorer}?departement={hit.Thing.Id}",
        SearchThing.RegionType => $"{PagePaths.Explorer}?region={hit.Thing.Id}",
        SearchThing.EditionType => $"{PagePaths.Editions}/{hit.Thing.Id}",
        _ => PagePaths.Collectivity(hit.Thing.Id),
    };
}

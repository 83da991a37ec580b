using TnlOpenData.Queries;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Comparison;

/// <summary>What a person typed for one territory: a key of the API, or a name, which several territories may bear.</summary>
/// <param name="Key">The key; the text itself if nothing has that name.</param>
/// <param name="QueryError">The name is that of several territories: which one is a question, never a silent choice.</param>
internal sealed record TypedTerritory(string Key, QueryError? QueryError)
{
    private const int MostNamed = 6;

    private static readonly string[] Types =
        [SearchItem.CollectivityType, SearchItem.TerritoryType, SearchItem.DepartementType, SearchItem.RegionType];

    public static TypedTerritory Of(Snapshot snapshot, string typed)
    {
        if (snapshot.Collectivity(typed) is not null || snapshot.Territories.Find(typed) is not null)
        {
            return new(typed, null);
        }

        var hits = SearchIndex.Of(snapshot).Find(SearchText.Typed(typed));
        var named = hits.TakeWhile(h => h.Rank == hits[0].Rank && h.Rank <= MatchRank.ExactApartFromArticles)
            .Select(h => h.Thing)
            .Where(t => Types.Contains(t.Type, StringComparer.Ordinal) && KeyOf(t) is not null)
            .DistinctBy(KeyOf, StringComparer.Ordinal)
            .ToArray();
        return named switch
        {
            [] => new(typed, null),
            [var only] => new(KeyOf(only)!, null),
            _ => new(typed, Several(typed, named)),
        };
    }

    private static string? KeyOf(SearchItem item) => item.Collectivity?.Collectivity.Id ?? item.Territory?.Id;

    private static QueryError Several(string typed, SearchItem[] named)
    {
        var list = string.Join(" ; ", named.Take(MostNamed).Select(t => $"{KeyOf(t)} ({t.Name}, {t.Detail})"));
        return QueryError.InvalidValue(ComparisonModel.Parameter, typed, new(
            $"est le nom de plusieurs territoires ; écrire l’un de ces identifiants : {list}",
            $"is the name of several territories; write one of these ids: {list}"));
    }
}

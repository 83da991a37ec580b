using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Search;

/// <summary>What a text names, as far as it can be told: one thing, several of one name, or nothing certain.</summary>
/// <param name="Named">The things whose whole name or code is the text: one answers it, several are a question.</param>
/// <param name="Others">The other hits, most likely first.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Named, IReadOnlyList<SearchHit> Others)
{
    public static SearchAnswer Of(IReadOnlyList<SearchHit> hits)
    {
        if (hits is not [{ Rank: <= MatchRank.FormerName } first, ..] || (first.Rank == MatchRank.FormerName && hits.Any(IsArea)))
        {
            return new([], hits);
        }

        var named = Distinct([.. hits.TakeWhile(h => h.Rank == first.Rank)]);
        return new(named, [.. hits.Except(named)]);
    }

    /// <summary>"Bourgogne" is a former commune, but rather the région that begins so.</summary>
    private static bool IsArea(SearchHit hit) => hit.Thing.Type is SearchItem.DepartementType or SearchItem.RegionType;

    /// <summary>One hit for each ground: Paris is a commune and a département, La Réunion a département and a région.</summary>
    private static List<SearchHit> Distinct(SearchHit[] hits)
    {
        var distinct = new List<SearchHit>();
        foreach (var hit in hits)
        {
            if (!distinct.Exists(d => IsSameGround(d.Thing.Territory, hit.Thing.Territory)))
            {
                distinct.Add(hit);
            }
        }

        return distinct;
    }

    private static bool IsSameGround(TerritoryView? a, TerritoryView? b) =>
        a is not null && b is not null && (a == b || IsWholly(a, b) || IsWholly(b, a));

    /// <summary>The larger place consists of the smaller one alone.</summary>
    private static bool IsWholly(TerritoryView smaller, TerritoryView larger) => (smaller.Kind, larger.Kind) switch
    {
        (TerritoryKinds.Commune, TerritoryKinds.Departement) => smaller.Departement == larger && larger.CommunesCount == 1,
        (TerritoryKinds.Departement, TerritoryKinds.Region) =>
            smaller.Region == larger && larger.CommunesCount == smaller.CommunesCount,
        _ => false,
    };
}

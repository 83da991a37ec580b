using TnlOpenData.Resources.Shared;
using TnlOpenData.Search;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Search;

/// <summary>What is on record of a search hit, in French.</summary>
internal static class HitText
{
    private const int MostAround = 4;

    /// <summary>« Niveau 4 en 2024 » ; « pas recensée » for a place without an award.</summary>
    public static string Record(SearchItem thing) => thing switch
    {
        { Collectivity: { } body } when body.Awards.Count > 0 => Latest(body.Awards[^1]),
        { Type: SearchItem.TerritoryType or SearchItem.CollectivityType } => "pas recensée",
        { Type: SearchItem.DomainType } => "",
        _ => French.Count(thing.AwardsCount, "distinction recensée"),
    };

    /// <summary>The hit is a badge, or tells one.</summary>
    public static bool IsBadge(SearchItem thing) =>
        (thing.Collectivity is { Awards: [.., var latest] } && LabelStatus.IsBadge(latest))
        || (thing.Level is { } level && LabelStatus.IsBadge(level));

    /// <summary>« Dans son intercommunalité : Montreuil, Paris. » ; null for a laureate, and where there are none.</summary>
    public static string? Around(SearchItem thing)
    {
        if (thing.Collectivity is not null || thing.Territory is not { } place)
        {
            return null;
        }

        if (place.LaureatesAbove.FirstOrDefault() is { } above)
        {
            return $"Fait partie d’un territoire lauréat : {above.Collectivity.Name}{DoubtWords.AfterName(above)}.";
        }

        var (near, where) = place.IsEpci
            ? (place.LaureatesBelow, "Parmi ses communes")
            : place.Epci is { LaureatesBelow.Count: > 0 } epci
                ? (epci.LaureatesBelow, "Dans son intercommunalité")
                : (place.Departement?.LaureatesBelow ?? [], "Dans le même département");
        return near.Count == 0 ? null : $"{where} : {Names(near)}.";
    }

    private static string Names(IReadOnlyList<CollectivityView> bodies)
    {
        var names = string.Join(", ", bodies.Take(MostAround).Select(b => b.Collectivity.Name + DoubtWords.AfterName(b)));
        return bodies.Count > MostAround ? $"{names} et {bodies.Count - MostAround} de plus" : names;
    }

    private static string Latest(AwardView award)
    {
        var text = $"{LevelWords.Of(award)} en {award.Award.Edition}{DoubtWords.InFull(award)}";
        return string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
    }
}

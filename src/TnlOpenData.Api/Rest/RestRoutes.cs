using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Resources.Palmares;

namespace TnlOpenData.Api.Rest;

/// <summary>Every route below <c>/v1</c>: the lists, their items, and the lists inside an edition, a collectivity or a scale.</summary>
public static class RestRoutes
{
    public static IReadOnlyList<RestRoute> All { get; } =
    [
        .. AllResources.Lists.Select(r => new RestRoute(r.Name, r, IsItem: false)),
        .. AllResources.Lists.Where(r => r.ItemKeys.Count > 0).Select(r => new RestRoute($"{r.Name}/{string.Join('/', r.ItemKeys.Select(k => $"{{{k}}}"))}", r, IsItem: true)),
        .. Inside(EditionResource.Editions, "edition", AwardResource.Awards, EditionFacts.Domains, AwardFacts.Mentions, EditionFacts.JuryMembers, AwardFacts.JuryComments, AwardFacts.Scores, EditionFacts.Disagreements),
        .. Inside(CollectivityResource.Collectivities, "collectivity", AwardResource.Awards, AwardFacts.Mentions, AwardFacts.JuryComments, AwardFacts.Scores),
        new("scales/{scale}", ReferenceResources.Scales, IsItem: false, ReferenceResources.Scales, "scale"),
    ];

    private static IEnumerable<RestRoute> Inside(Resource parent, string key, params Resource[] lists) =>
        lists.Select(list => new RestRoute($"{parent.Name}/{{{key}}}/{list.Name}", list, IsItem: false, parent, key));
}

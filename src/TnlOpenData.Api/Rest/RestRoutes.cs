using TnlOpenData.Queries;
using TnlOpenData.Resources;
using TnlOpenData.Resources.Palmares;

namespace TnlOpenData.Api.Rest;

/// <summary>All routes below <c>/v1</c>: lists, their items, and lists below an edition, a collectivity or a scale.</summary>
public static class RestRoutes
{
    public static IReadOnlyList<RestRoute> All { get; } =
    [
        .. AllResources.Lists.Select(r => new RestRoute(r.Name, r, IsItem: false)),
        .. AllResources.Lists.Where(r => r.ItemKeys.Count > 0).Select(Item),
        .. Below(
            EditionResource.Editions,
            "edition",
            AwardResource.Awards,
            EditionDetailResources.Domains,
            AwardDetailResources.Mentions,
            EditionDetailResources.JuryMembers,
            AwardDetailResources.JuryComments,
            AwardDetailResources.Scores,
            EditionDetailResources.Disagreements),
        .. Below(
            CollectivityResource.Collectivities,
            "collectivity",
            AwardResource.Awards,
            AwardDetailResources.Mentions,
            AwardDetailResources.JuryComments,
            AwardDetailResources.Scores,
            HistoryResource.Histories),
        new("scales/{scale}", ReferenceResources.Scales, IsItem: false, ReferenceResources.Scales, "scale"),
    ];

    private static RestRoute Item(Resource resource)
    {
        var keys = string.Join('/', resource.ItemKeys.Select(key => $"{{{key}}}"));
        return new RestRoute($"{resource.Name}/{keys}", resource, IsItem: true);
    }

    private static IEnumerable<RestRoute> Below(Resource parent, string key, params Resource[] lists) =>
        lists.Select(list => new RestRoute($"{parent.Name}/{{{key}}}/{list.Name}", list, IsItem: false, parent, key));
}

using TnlOpenData.Queries;
using TnlOpenData.Resources.Aggregation;
using TnlOpenData.Resources.Changes;
using TnlOpenData.Resources.Comparison;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Records;

namespace TnlOpenData.Resources;

/// <summary>Every list, in the order of the documentation.</summary>
public static class AllResources
{
    public static IReadOnlyList<Resource> Lists { get; } =
    [
        EditionResource.Editions,
        CollectivityResource.Collectivities,
        AwardResource.Awards,
        ReferenceResources.Scales,
        EditionDetailResources.Domains,
        AwardDetailResources.Scores,
        AwardDetailResources.Mentions,
        EditionDetailResources.JuryMembers,
        AwardDetailResources.JuryComments,
        ReferenceResources.Sources,
        EditionDetailResources.Disagreements,
        CoverageResource.Coverage,
        LeadResource.Leads,
        StatisticsResource.Statistics,
        RecordResource.Records,
        MovementResource.Movements,
        ComparisonResource.Compare,
        ChangesResource.Changes,
        SearchResource.Search,
    ];
}

using TnlOpenData.Queries.Changes;
using TnlOpenData.Queries.Comparison;
using TnlOpenData.Queries.Movements;
using TnlOpenData.Queries.Records;
using TnlOpenData.Queries.Resources;
using TnlOpenData.Queries.Statistics;

namespace TnlOpenData.Queries;

/// <summary>Every list, in the order of the documentation.</summary>
public static class AllResources
{
    public static IReadOnlyList<Resource> Lists { get; } =
    [
        EditionResource.Editions,
        CollectivityResource.Collectivities,
        AwardResource.Awards,
        ReferenceResources.Scales,
        EditionFacts.Domains,
        AwardFacts.Scores,
        AwardFacts.Mentions,
        EditionFacts.JuryMembers,
        AwardFacts.JuryComments,
        ReferenceResources.Sources,
        EditionFacts.Disagreements,
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

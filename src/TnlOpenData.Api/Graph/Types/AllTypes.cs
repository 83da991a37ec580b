using TnlOpenData.Api.Graph.Mapping;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>Every row type of the schema, in the order of the fields of <c>Query</c>.</summary>
internal static class AllTypes
{
    public static IReadOnlyList<IRowType> Create(TypeRegistry types) =>
    [
        new EditionType(types),
        new CollectivityType(types),
        new AwardType(types),
        new LevelType(types),
        new DomainType(types),
        new ScoreType(types),
        new MentionType(types),
        new JuryMemberType(types),
        new JuryCommentType(types),
        new SourceType(types),
        new DisagreementType(types),
        new LeadType(types),
        new CoverageType(types),
        new RecordType(types),
        new MovementType(types),
        new StatisticType(types),
        new SearchHitType(types),
        new TallyType(types),
        new ReleaseType(types),
    ];
}

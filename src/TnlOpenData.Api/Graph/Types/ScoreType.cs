using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(60)]
internal sealed class ScoreType(TypeRegistry types) : AwardFactType<Score>(types, "Score", "scores")
{
    public override void AddFields()
    {
        AddFields(AllTables.Scores, s => (s.Edition, s.CollectivityId));
        AddOptional("domain", "Le domaine noté.", Types.Get<DomainType>(), v => DomainOf(v.Fact.Edition, v.Fact.DomainCode));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, AwardDetailResources.Scores, this);
}

using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(90)]
internal sealed class JuryCommentType(TypeRegistry types) : AwardFactType<JuryComment>(types, "JuryComment", "jury_comments")
{
    public override void AddFields()
    {
        AddFields(AllTables.JuryComments, c => (c.Edition, c.CollectivityId));
        AddOptional(
            "domain",
            "Le domaine dont parle l’avis ; absent s’il porte sur tout.",
            Types.Get<DomainType>(),
            v => DomainOf(v.Fact.Edition, v.Fact.DomainCode));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, AwardDetailResources.JuryComments, this);
}

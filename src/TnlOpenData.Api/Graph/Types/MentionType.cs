using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(70)]
internal sealed class MentionType(TypeRegistry types) : AwardFactType<Mention>(types, "Mention", "mentions")
{
    public override void AddFields() => AddFields(AllTables.Mentions, m => (m.Edition, m.CollectivityId));

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, AwardDetailResources.Mentions, this);
}

using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(80)]
internal sealed class JuryMemberType(TypeRegistry types) : EditionFactType<JuryMember>(types, "JuryMember", "jury_members")
{
    public override void AddFields() => AddFields(AllTables.JuryMembers, j => j.Edition);

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, EditionDetailResources.JuryMembers, this);
}

using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(50)]
internal sealed class DomainType(TypeRegistry types) : EditionFactType<Domain>(types, "Domain", "domains")
{
    public override void AddFields() => AddFields(AllTables.Domains, d => d.Edition);

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, EditionDetailResources.Domains, this);
}

using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(40)]
internal sealed class LevelType(TypeRegistry types) : RowType<Level>(types, "Level", types.DescriptionOf("scales"))
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(AllTables.Scales.Columns, "source_ids");
        AddMany("sources", "Les sources du niveau.", Types.Get<SourceType>(), l => l.SourceIds.Select(id => s.SourceById[id]));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, ReferenceResources.Scales, this);
}

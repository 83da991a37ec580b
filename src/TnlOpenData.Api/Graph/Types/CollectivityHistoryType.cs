using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(25)]
internal sealed class CollectivityHistoryType(TypeRegistry types) : RowType<Sourced<CollectivityHistory>>(
    types,
    "CollectivityHistory",
    types.DescriptionOf("histories"))
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(
            AllTables.Histories.Columns.Select(c => c.On<Sourced<CollectivityHistory>>(v => v.Fact)),
            "collectivity_id",
            "source_id");
        AddRequired("collectivity", "La collectivité.", Types.Get<CollectivityType>(), v => s.Collectivity(v.Fact.CollectivityId)!);
        AddRequired("source", "La liste qui l’énonce.", Types.Get<SourceType>(), v => v.Source);
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, HistoryResource.Histories, this);
}

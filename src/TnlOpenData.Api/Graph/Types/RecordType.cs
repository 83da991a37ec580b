using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Resources.Records;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(140)]
internal sealed class RecordType(TypeRegistry types) : RowType<RecordRow>(
    types,
    "Record",
    "Une première fois ou un record, avec les distinctions qui le prouvent et la confiance qu’il mérite.")
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(RecordResource.Records.Columns, "awards", "edition");
        AddOptional(
            "edition",
            "L’édition du record, quand il en a une.",
            Types.Get<EditionType>(),
            r => r.Edition is { } year ? s.EditionByYear[year] : null);
        AddMany("awards", "Les distinctions sur lesquelles repose le record.", Types.Get<AwardType>(), r => r.Proof);
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, RecordResource.Records, this);
}

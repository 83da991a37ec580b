using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(100)]
internal sealed class SourceType(TypeRegistry types) : RowType<Source>(types, "Source", types.DescriptionOf("sources"))
{
    public override void AddFields()
    {
        AddColumns(AllTables.Sources.Columns);
        this.AddConnection(
            Types,
            "awards",
            "Les distinctions que cette source énonce.",
            AwardResource.Awards,
            Types.Get<AwardType>(),
            source => [new("source", source.Id)],
            "source");
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, ReferenceResources.Sources, this);

    public override void AddItemTo(ObjectGraphType<Snapshot> query) => query.AddItem(
        "source",
        "Une source par son identifiant.",
        this,
        (snapshot, context) => snapshot.SourceById.GetValueOrDefault(context.GetArgument<string>("id")),
        ItemField.Required("id", "L’identifiant.", Types.Text));
}

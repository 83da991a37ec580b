using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(120)]
internal sealed class LeadType(TypeRegistry types) : RowType<Lead>(types, "Lead", types.DescriptionOf("leads"))
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(AllTables.Leads.Columns);
        AddMany(
            "editions",
            "Les éditions que la piste concerne ; vide si elle ne porte pas sur des éditions précises.",
            Types.Get<EditionType>(),
            l => s.Editions.Where(e => l.Concerns(e.Edition.Year)));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, LeadResource.Leads, this);
}

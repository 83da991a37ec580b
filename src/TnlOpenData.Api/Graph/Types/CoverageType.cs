using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(130)]
internal sealed class CoverageType(TypeRegistry types) : RowType<EditionView>(
    types,
    "Coverage",
    "Ce qui est recensé d’une édition, à côté de ce que l’ADULLACT a annoncé : à lire avant de compter.")
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(CoverageResource.Coverage.Columns, "edition", "scale", "source_ids", "leads");
        AddRequired("edition", "L’édition.", Types.Get<EditionType>(), v => v);
        AddMany("leads", "Ce qui manque à cette édition, et où chercher.", Types.Get<LeadType>(), v => v.Leads);
        AddMany(
            "sources",
            "Les sources des nombres annoncés par l’ADULLACT.",
            Types.Get<SourceType>(),
            v => v.Edition.SourceIds.Select(id => s.SourceById[id]));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, CoverageResource.Coverage, this);
}

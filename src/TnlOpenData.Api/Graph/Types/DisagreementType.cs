using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(110)]
internal sealed class DisagreementType(TypeRegistry types) : RowType<Disagreement>(
    types,
    "Disagreement",
    types.DescriptionOf("disagreements"))
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(AllTables.Disagreements.Columns, "edition", "source_a", "source_b");
        AddOptional(
            "edition",
            "L’édition ; absente si le désaccord ne porte pas sur une édition précise.",
            Types.Get<EditionType>(),
            d => d.Edition is { } year ? s.EditionByYear[year] : null);
        AddMany(
            "sourcesA",
            "Les sources de la première affirmation.",
            Types.Get<SourceType>(),
            d => d.SourceA.Select(id => s.SourceById[id]));
        AddMany(
            "sourcesB",
            "Les sources de la seconde affirmation.",
            Types.Get<SourceType>(),
            d => d.SourceB.Select(id => s.SourceById[id]));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, EditionDetailResources.Disagreements, this);
}

using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Api.Graph.Types;

[RowType(180)]
internal sealed class TallyType(TypeRegistry types) : RowType<Tally>(types, "Tally", types.DescriptionOf("tallies"))
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(AllTables.Tallies.Columns, "edition", "level", "source_id");
        AddRequired("edition", "L’édition.", Types.Get<EditionType>(), t => s.EditionByYear[t.Edition]);
        AddRequired(
            "level",
            "Le niveau décompté.",
            Types.Get<LevelType>(),
            t => s.LevelsOf(s.EditionByYear[t.Edition].Edition.Scale).First(l => l.Code == t.Level));
        AddRequired("source", "La page qui l’énonce.", Types.Get<SourceType>(), t => s.SourceById[t.SourceId]);
    }
}

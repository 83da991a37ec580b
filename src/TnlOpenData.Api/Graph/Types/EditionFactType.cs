using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>A type of rows about one edition, with the relations they share.</summary>
internal abstract class EditionFactType<T>(TypeRegistry types, string name, string table) :
    RowType<Sourced<T>>(types, name, types.DescriptionOf(table))
    where T : class
{
    /// <summary>Adds the columns and the relations edition and source.</summary>
    protected void AddFields(Table<T> table, Func<T, int> edition)
    {
        var s = Snapshot;
        AddColumns(table.Columns.Select(c => c.On<Sourced<T>>(v => v.Fact)), "edition", "source_id");
        AddRequired("edition", "L’édition.", Types.Get<EditionType>(), v => s.EditionByYear[edition(v.Fact)]);
        AddRequired("source", "La page qui l’énonce.", Types.Get<SourceType>(), v => v.Source);
    }
}

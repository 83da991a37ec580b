using Parquet;
using Parquet.Schema;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Columnar;

/// <summary>
/// A column of lists of text. The file holds the texts of all rows, one after the other, and for each two levels: the repetition level
/// says whether it continues the list of the text before, the definition level whether it is there at all.
/// </summary>
internal sealed record ParquetListColumn(int Position, string Name)
    : ParquetColumn(Position, new ListField(Name, new DataField<string>("element", nullable: true)))
{
    /// <summary>The list is there, without any text.</summary>
    private const int EmptyList = 1;

    public override async Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count)
    {
        var field = (DataField)((ListField)Field).Item;
        var (texts, definitions, repetitions) = (new List<ReadOnlyMemory<char>>(), new List<int>(), new List<int>());
        foreach (var list in Values(page, first, count, TextsOf))
        {
            if (list.Count == 0)
            {
                definitions.Add(list == Absent ? 0 : EmptyList);
                repetitions.Add(0);
            }

            for (var i = 0; i < list.Count; i++)
            {
                texts.Add(list[i].AsMemory());
                definitions.Add(field.MaxDefinitionLevel);
                repetitions.Add(i == 0 ? 0 : field.MaxRepetitionLevel);
            }
        }

        await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            field,
            texts.ToArray(),
            definitions.ToArray(),
            repetitions.ToArray(),
            CancellationToken.None);
    }

    private static IReadOnlyList<string> Absent { get; } = new List<string>();

    private static IReadOnlyList<string> TextsOf(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => Absent,
        CellKind.List => cell.List,
        _ when cell.Plain.Length == 0 => [],
        _ => cell.Plain.Split('|'),
    };
}

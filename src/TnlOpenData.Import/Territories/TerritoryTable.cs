using System.Collections.Immutable;
using CsvHelper;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Territories;

/// <summary>A table of territories as it is written: its file, its columns and its key.</summary>
internal sealed record TerritoryTable(string File, ImmutableArray<string> Columns, IReadOnlyList<string> Key)
{
    public const string Population = "population";

    public const string PopulationYear = "population_year";

    public static readonly TerritoryTable Communes = Of(AllTables.Communes);

    public static readonly TerritoryTable FormerCommunes = Of(AllTables.FormerCommunes);

    public static readonly TerritoryTable Epci = Of(AllTables.Epci);

    public static readonly TerritoryTable Departements = Of(AllTables.Departements);

    public static readonly TerritoryTable Regions = Of(AllTables.Regions);

    public static readonly IReadOnlyList<TerritoryTable> All = [Communes, FormerCommunes, Epci, Departements, Regions];

    private static readonly CsvWriterOptions Writing = new() { NewLine = "\n" };

    public bool HasPositions => Columns.Contains("longitude", StringComparer.Ordinal);

    public string Cell(IReadOnlyList<string> row, string column) => row[Columns.IndexOf(column)];

    /// <summary>The key of a row, as the messages show it.</summary>
    public string KeyOf(IReadOnlyList<string> row) => string.Join(' ', Key.Select(column => Cell(row, column)));

    public byte[] Bytes(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Writing, leaveOpen: true))
        {
            csv.WriteRecord([.. Columns]);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row]);
            }
        }

        return stream.ToArray();
    }

    private static TerritoryTable Of(Table table) => new($"{table.Name}.csv", [.. table.ColumnInfos.Select(c => c.Name)], table.Key);
}

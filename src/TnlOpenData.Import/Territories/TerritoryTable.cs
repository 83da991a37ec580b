using System.Collections.Immutable;
using CsvHelper;

namespace TnlOpenData.Import.Territories;

/// <summary>A table of territories as it is written: its file, its columns and its key.</summary>
internal sealed record TerritoryTable(string File, ImmutableArray<string> Columns)
{
    public const string Population = "population";

    public const string PopulationYear = "population_year";

    public static readonly TerritoryTable Communes = Of(
        "communes.csv",
        "insee_code,name,siren,departement_code,region_code,epci_siren,ept_siren,population,population_year,postal_codes,longitude,latitude");

    /// <summary>One code may be a part of one commune and a former code of another.</summary>
    public static readonly TerritoryTable FormerCommunes = Of("former_communes.csv", "insee_code,name,kind,insee_code_today") with
    {
        Key = ["insee_code", "kind"],
    };

    public static readonly TerritoryTable Epci = Of(
        "epci.csv",
        "siren,name,kind,departement_code,region_code,departement_codes,members_count,population,population_year,"
            + "largest_member_insee_code,longitude,latitude");

    public static readonly TerritoryTable Departements = Of(
        "departements.csv", "code,name,zone,region_code,seat_insee_code,population,population_year,longitude,latitude");

    public static readonly TerritoryTable Regions = Of(
        "regions.csv", "code,name,zone,seat_insee_code,population,population_year,longitude,latitude");

    public static readonly IReadOnlyList<TerritoryTable> All = [Communes, FormerCommunes, Epci, Departements, Regions];

    private static readonly CsvWriterOptions Writing = new() { NewLine = "\n" };

    public IReadOnlyList<string> Key { get; init; } = [Columns[0]];

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

    private static TerritoryTable Of(string file, string columns) => new(file, [.. columns.Split(',')]);
}

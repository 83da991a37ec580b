using System.Globalization;

namespace TnlOpenData.Testing;

/// <summary>Numbers of the published data, counted in its CSV files and not by the program.</summary>
public static class RealCounts
{
    public static int Awards { get; } = Rows("awards").Count;

    public static IReadOnlyList<int> Editions { get; } = [.. Rows("editions").Select(e => Number(e["year"])!.Value)];

    public static int AwardsOf(int edition) => Rows("awards").Count(a => Number(a["edition"]) == edition);

    /// <summary>The official number of laureates, where it is published as one number.</summary>
    public static int? OfficialOf(int edition) => Number(Rows("editions").Single(e => Number(e["year"]) == edition)["laureate_count"]);

    /// <summary>The rows of a table, by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        var records = CsvText.Parse(File.ReadAllText(Path.Combine(RepositoryData.Directory, $"{table}.csv")));
        var header = records[0];
        return [.. records.Skip(1).Select(r => header.Zip(r).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}

using CsvHelper;

namespace TnlOpenData.Tests;

/// <summary>CSV as another program reads it.</summary>
internal static class CsvText
{
    /// <summary>The records, the header first; blank lines are skipped, as most programs do.</summary>
    public static List<string[]> Parse(string csv, char separator = ',')
    {
        using var reader = CsvReader.FromText(csv, CsvReaderOptions.Default with { Separator = separator, HasHeader = false, TrimWhitespace = false });
        var records = new List<string[]>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }

        return records;
    }
}

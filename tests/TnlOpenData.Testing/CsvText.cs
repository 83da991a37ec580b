using CsvHelper;

namespace TnlOpenData.Testing;

/// <summary>CSV as another program reads it.</summary>
public static class CsvText
{
    /// <summary>The records, the header first; blank lines are skipped, as most programs do.</summary>
    public static List<string[]> Parse(string csv, char separator = ',')
    {
        var options = CsvReaderOptions.Default with { Separator = separator, HasHeader = false, TrimWhitespace = false };
        using var reader = CsvReader.FromText(csv, options);
        var records = new List<string[]>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }

        return records;
    }
}

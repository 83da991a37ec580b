using CsvHelper;
using TnlOpenData.Import.Files;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Territories;

/// <summary>The rows of a table as they are before the update. Positions are kept from them, and changes are told against them.</summary>
internal sealed class PresentRows(TerritoryTable table)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _rows = new(StringComparer.Ordinal);

    public IEnumerable<IReadOnlyList<string>> All => _rows.Values;

    public IReadOnlyList<string>? Find(string key) => _rows.GetValueOrDefault(key);

    /// <summary>Longitude and latitude as they are written; both empty for a place that is new or has none.</summary>
    public (string Longitude, string Latitude) PositionOf(string key) => Find(key) is { } row
        ? (table.Cell(row, "longitude"), table.Cell(row, "latitude"))
        : ("", "");

    /// <summary>Incomplete if there is a problem.</summary>
    public static PresentRows Read(string directory, TerritoryTable table, ProblemList problems, CancellationToken cancellation)
    {
        var rows = new PresentRows(table);
        const string Expected = "the present table: the positions are kept from it";
        using var stream = PackageFile.Open(directory, table.File, Expected, problems, cancellation);
        if (stream is null)
        {
            return rows;
        }

        using var csv = new CsvFile(stream);
        try
        {
            rows.Read(csv, problems);
        }
        catch (CsvFormatException e)
        {
            problems.Add(new Problem(table.File, (int)e.LineNumber, null, "the row is longer than 4 MiB", "is a quote left open?"));
        }

        return rows;
    }

    private void Read(CsvFile csv, ProblemList problems)
    {
        var isHeader = true;
        while (csv.Read())
        {
            if (Wrong(csv, isHeader) is { } wrong)
            {
                problems.Add(wrong);
            }

            if (isHeader && problems.HasErrors)
            {
                return;
            }

            isHeader = false;
        }
    }

    /// <summary>Adds the row, or says why not.</summary>
    private Problem? Wrong(CsvFile csv, bool isHeader)
    {
        if (csv.QuotingError() is var (line, error))
        {
            return new Problem(table.File, line, null, error.Wrong, error.Right);
        }

        var cells = csv.Cells();
        if (isHeader)
        {
            return cells.SequenceEqual(table.Columns, StringComparer.Ordinal)
                ? null
                : new Problem(table.File, csv.Line, null, "the header has other columns", string.Join(',', table.Columns));
        }

        if (cells.Count != table.Columns.Length)
        {
            return new Problem(
                table.File, csv.Line, null, $"the row has {cells.Count} cells", $"{table.Columns.Length}, as the header");
        }

        return _rows.TryAdd(table.KeyOf(cells), cells)
            ? null
            : new Problem(
                table.File,
                csv.Line,
                string.Join(", ", table.Key),
                $"{DisplayText.Quote(table.KeyOf(cells))} stands on an earlier line too",
                "one line for each");
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using CsvHelper;
using TnlOpenData.Import.Descriptor;
using TnlOpenData.Import.Files;
using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>Reads the file of one table into rows of its own type.</summary>
internal sealed class TableReader(string directory, TableResource resource, ProblemList problems, CancellationToken cancellation)
    : ITableVisitor<TableRows>
{
    public TableRows Visit<T>(Table<T> table) where T : class
    {
        var rows = new TableRows<T>(table, resource.File);
        if (resource.Path is not { } path ||
            PackageFile.Open(directory, path, "a header at least", problems, cancellation) is not { } stream)
        {
            return rows;
        }

        if (resource.Seal.Check(resource.File, stream) is { } broken)
        {
            problems.Add(broken);
        }

        using var csv = new CsvFile(stream);
        try
        {
            rows.WasRead = ReadHeader(csv, table) && ReadRows(csv, rows);
        }
        catch (CsvFormatException e)
        {
            Report((int)e.LineNumber, "the row is longer than 4 MiB, and the rest of the file was not read", "is a quote left open?");
        }
        catch (IOException e)
        {
            problems.Add(PackageFile.Unreadable(resource.File, e));
        }

        return rows;
    }

    private bool ReadHeader(CsvFile csv, Table table)
    {
        csv.Read();
        if (csv.QuotingError() is var (line, error))
        {
            Report(line, error.Wrong, error.Right);
            return false;
        }

        if (csv.IsBlank)
        {
            Report(csv.Line, "the line is blank", "the header, and no line before it");
            return false;
        }

        var found = HeaderCheck.Check(resource.File, table, csv.Cells()).ToArray();
        problems.AddAll(found);
        return found.Length == 0;
    }

    private bool ReadRows<T>(CsvFile csv, TableRows<T> rows) where T : class
    {
        var reader = new RowReader<T>(rows, Readers<T>(), problems);
        while (csv.Read())
        {
            if (csv.Line % 1024 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (csv.QuotingError() is var (line, error))
            {
                Report(line, error.Wrong, error.Right);
                reader.ReadKeyOnly(csv);
            }
            else if (csv.IsBlank)
            {
                Report(csv.Line, "the line is blank", "remove it");
            }
            else if (csv.FieldCount != rows.Table.Columns.Count)
            {
                Report(csv.Line, $"the row has {csv.FieldCount} cells", $"{rows.Table.Columns.Count} are expected");
                reader.ReadKeyOnly(csv);
            }
            else
            {
                reader.Read(csv);
            }
        }

        return true;
    }

    private void Report(int line, string wrong, string right) => problems.Add(new Problem(resource.File, line, null, wrong, right));

    /// <summary>A value is required if the descriptor says so, or if the property of the record is <c>required</c>.</summary>
    private CellReader[] Readers<T>() where T : class =>
    [
        .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Zip(resource.Schema.Fields, (property, field) =>
            new CellReader(field, field.Constraints.Required || property.IsDefined(typeof(RequiredMemberAttribute)))),
    ];
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>Makes a record of each CSV row, and checks that keys and the values of unique columns do not repeat.</summary>
internal sealed class RowReader<T>(TableRows<T> rows, CellReader[] readers, ProblemList problems) where T : class
{
    private readonly Action<T, Cell>[] _setters = [.. rows.Table.RecordColumns.Select(c => c.Set)];
    private readonly ulong _keyMask = rows.Mask(rows.Table.Key);

    /// <summary>The line of each value of the unique columns, except for the key: a repeated key is reported once, as a key.</summary>
    private readonly Dictionary<KeyPart, int>?[] _uniqueValues =
    [
        .. readers.Select(r => r.IsUnique && !rows.Table.Key.SequenceEqual([r.Name], StringComparer.Ordinal)
            ? new Dictionary<KeyPart, int>()
            : null),
    ];

    public void Read(CsvFile csv)
    {
        var row = Activator.CreateInstance<T>();
        var invalidColumns = 0UL;
        for (var i = 0; i < readers.Length; i++)
        {
            var cell = readers[i].Read(csv, i, out var error);
            _setters[i](row, cell);
            if (error is null && !cell.IsEmpty && _uniqueValues[i] is { } values)
            {
                error = CheckUnique(values, cell, csv.Line);
            }

            if (error is not null)
            {
                invalidColumns |= 1UL << i;
                problems.Add(rows.Problem(csv.Line, readers[i].Name, error.Wrong, error.Right));
            }
        }

        if ((invalidColumns & _keyMask) != 0)
        {
            rows.UnknownKeys++;
        }
        else if (rows.RegisterKey(row, csv.Line) is { } line)
        {
            var columns = DisplayText.List(rows.Table.Key);
            problems.Add(rows.Problem(csv.Line, columns, $"the same key stands on line {line}", $"one row for {rows.ShowKey(row)}"));
        }

        rows.Add(row, csv.Line, invalidColumns);
    }

    /// <summary>Registers the key of a row that has a quoting error or a wrong number of cells: other rows may refer to it.</summary>
    public void ReadKeyOnly(CsvFile csv)
    {
        rows.UnreadableRows++;
        var row = Activator.CreateInstance<T>();
        for (var i = 0; i < readers.Length; i++)
        {
            if ((_keyMask >> i & 1) == 0)
            {
                continue;
            }

            var cell = i < csv.FieldCount ? readers[i].Read(csv, i, out _) : Cell.Empty;
            if (cell.IsEmpty)
            {
                rows.UnknownKeys++;
                return;
            }

            _setters[i](row, cell);
        }

        // A repeated key is not reported here: it will be, once the row is corrected.
        rows.Keys.TryAdd(rows.KeyOf(row), csv.Line);
    }

    private static CellError? CheckUnique(Dictionary<KeyPart, int> values, in Cell cell, int line)
    {
        var value = KeyPart.Of(cell);
        return values.TryAdd(value, line)
            ? null
            : new CellError($"{DisplayText.Quote(cell.Plain)} stands on line {values[value]} already", "each value once in this column");
    }
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>Makes a record of each row, cell by cell, and keeps account of keys and of columns that must not repeat.</summary>
internal sealed class RowReader<T>(TableRows<T> rows, CellReader[] readers, ProblemList problems) where T : class
{
    private readonly Action<T, Cell>[] setters = [.. rows.Table.RecordColumns.Select(c => c.Set)];
    private readonly ulong keyMask = rows.Mask(rows.Table.Key);

    // The key of the table is unique by itself: a repeat is reported once, as a key.
    private readonly Dictionary<KeyPart, int>?[] seen =
        [.. readers.Select(r => r.IsUnique && !rows.Table.Key.SequenceEqual([r.Name], StringComparer.Ordinal) ? new Dictionary<KeyPart, int>() : null)];

    public void Read(CsvFile csv)
    {
        var row = Activator.CreateInstance<T>();
        var faulty = 0UL;
        for (var i = 0; i < readers.Length; i++)
        {
            var cell = readers[i].Read(csv, i, out var fault);
            setters[i](row, cell);
            fault ??= seen[i] is { } earlier && !cell.IsEmpty ? Repeat(earlier, cell, csv.Line) : null;
            if (fault is not null)
            {
                faulty |= 1UL << i;
                problems.Add(rows.Problem(csv.Line, readers[i].Name, fault.Wrong, fault.Right));
            }
        }

        if ((faulty & keyMask) != 0)
        {
            rows.UnknownKeys++;
        }
        else if (rows.NoteKey(row, csv.Line) is { } line)
        {
            problems.Add(rows.Problem(
                csv.Line, DisplayText.List(rows.Table.Key), $"the same key stands on line {line}", $"one row for {rows.ShowKey(row)}"));
        }

        rows.Add(row, csv.Line, faulty);
    }

    /// <summary>A row that cannot be read may still be the one that others refer to: its key is noted where it can be made out.</summary>
    public void KeyOnly(CsvFile csv)
    {
        rows.LostRows++;
        var row = Activator.CreateInstance<T>();
        for (var i = 0; i < readers.Length; i++)
        {
            if ((keyMask >> i & 1) == 0)
            {
                continue;
            }

            var cell = i < csv.FieldCount ? readers[i].Read(csv, i, out var fault) : Cell.Empty;
            if (cell.IsEmpty)
            {
                rows.UnknownKeys++;
                return;
            }

            setters[i](row, cell);
        }

        // A key that stands elsewhere too is no news: the row will be looked at again once it is mended.
        rows.Keys.TryAdd(rows.KeyOf(row), csv.Line);
    }

    private static Fault? Repeat(Dictionary<KeyPart, int> earlier, in Cell cell, int line) =>
        earlier.TryAdd(KeyPart.Of(cell), line)
            ? null
            : new Fault($"{DisplayText.Quote(cell.Plain)} stands on line {earlier[KeyPart.Of(cell)]} already", "each value once in this column");
}

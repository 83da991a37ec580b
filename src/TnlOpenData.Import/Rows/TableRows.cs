using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>What was read of one file.</summary>
internal abstract class TableRows(Table table, string file)
{
    public Table Table => table;

    public string File => file;

    /// <summary>False when the file could not be read as this table: then nothing can be said of what it lacks.</summary>
    public bool WasRead { get; set; }

    /// <summary>The line of each key, those of faulty rows too, so that a reference to them is not a second problem.</summary>
    public Dictionary<Key, int> Keys { get; } = [];

    /// <summary>How many rows are there whose key could not be made out: as many missing keys may be theirs.</summary>
    public int UnknownKeys { get; set; }

    public abstract void CheckReferences(ReferenceCheck check);

    public Problem Problem(int line, string column, string wrong, string right) => new(file, line, column, wrong, right);

    /// <summary>The columns as bits.</summary>
    public ulong Mask(IEnumerable<string> columns)
    {
        var mask = 0UL;
        foreach (var name in columns)
        {
            var i = 0;
            while (table.ColumnInfos[i].Name != name)
            {
                i++;
            }

            mask |= 1UL << i;
        }

        return mask;
    }
}

/// <summary>A row and the line on which it begins.</summary>
internal readonly record struct Row<T>(T Value, int Line);

/// <inheritdoc cref="TableRows"/>
internal sealed class TableRows<T>(Table<T> table, string file) : TableRows(table, file) where T : class
{
    private readonly List<Row<T>> rows = [];
    private readonly Dictionary<int, ulong> faults = [];

    public new Table<T> Table => table;

    public void Add(T value, int line, ulong faultyColumns)
    {
        if (faultyColumns != 0)
        {
            faults.Add(rows.Count, faultyColumns);
        }

        rows.Add(new Row<T>(value, line));
    }

    /// <summary>The rows whose cells in these columns are what the schema wants: a rule never speaks of a cell that already has a problem.</summary>
    public IEnumerable<Row<T>> Sound(params string[] columns)
    {
        var mask = Mask(columns);
        for (var i = 0; i < rows.Count; i++)
        {
            if (faults.Count == 0 || !faults.TryGetValue(i, out var faulty) || (faulty & mask) == 0)
            {
                yield return rows[i];
            }
        }
    }

    public Problem Problem(Row<T> row, string column, string wrong, string right) => Problem(row.Line, column, wrong, right);

    public override void CheckReferences(ReferenceCheck check) => check.Check(this);

    /// <summary>The facts in the order of the key, once nothing is wrong.</summary>
    public IReadOnlyList<T> InKeyOrder() => table.InKeyOrder(rows.Select(r => r.Value));
}

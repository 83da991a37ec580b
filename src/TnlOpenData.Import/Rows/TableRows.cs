using TnlOpenData.Import.Problems;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>A row and the line, from 1, on which it begins.</summary>
internal readonly record struct Row<T>(T Value, int Line);

/// <summary>The rows read from the file of a table, valid or not.</summary>
internal abstract class TableRows(Table table, string file)
{
    public Table Table => table;

    public string File => file;

    /// <summary>False if the file could not be read as this table: then nothing is known about the rows it lacks.</summary>
    public bool WasRead { get; set; }

    /// <summary>The line of each key. Includes the keys of invalid rows, so that a reference to them is not a second problem.</summary>
    public abstract Dictionary<Key, int> Keys { get; }

    /// <summary>The number of rows whose key could not be read. As many missing keys may be theirs.</summary>
    public int UnknownKeys { get; set; }

    /// <summary>The number of rows that could not be split into the cells of the table.</summary>
    public int UnreadableRows { get; set; }

    public abstract void CheckReferences(ReferenceCheck check);

    public Problem Problem(int line, string column, string wrong, string right) => new(file, line, column, wrong, right);

    /// <summary>A bit mask of these columns; bit 0 is the first column of the table.</summary>
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

/// <inheritdoc cref="TableRows"/>
internal sealed class TableRows<T>(Table<T> table, string file) : TableRows(table, file) where T : class
{
    private readonly List<Row<T>> _rows = [];

    /// <summary>The mask of the invalid columns of each invalid row, by the index of the row.</summary>
    private readonly Dictionary<int, ulong> _invalidColumns = [];

    private readonly Column<T>[] _key = [.. table.Key.Select(k => table[k])];
    private Dictionary<Key, int>? _keys;
    private Key? _lastKey;
    private bool _isInOrder = true;

    public new Table<T> Table => table;

    public override Dictionary<Key, int> Keys => _keys ??= IndexOfKeys();

    public void Add(T value, int line, ulong invalidColumns)
    {
        if (invalidColumns != 0)
        {
            _invalidColumns.Add(_rows.Count, invalidColumns);
        }

        _rows.Add(new Row<T>(value, line));
    }

    /// <summary>
    /// Registers the key of a row that is about to be added; returns the line of the row that already has this key, or null.
    /// While the keys are strictly ascending none can repeat, so a sorted file of two million rows needs no index.
    /// </summary>
    public int? RegisterKey(T row, int line)
    {
        var key = KeyOf(row);
        var isAscending = _lastKey is not { } last || key.IsAfter(last);
        _lastKey = key;
        _isInOrder &= isAscending;
        return (_isInOrder && _keys is null) || Keys.TryAdd(key, line) ? null : Keys[key];
    }

    /// <summary>The rows whose cells in these columns are valid. A rule does not report a cell that already has a problem.</summary>
    public IEnumerable<Row<T>> ValidRows(params IEnumerable<string> columns)
    {
        var mask = Mask(columns);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_invalidColumns.Count == 0 || !_invalidColumns.TryGetValue(i, out var invalid) || (invalid & mask) == 0)
            {
                yield return _rows[i];
            }
        }
    }

    /// <summary>Whether these columns are valid in every row. Rules that count or list all rows need it.</summary>
    public bool AreAllValid(params IEnumerable<string> columns)
    {
        var mask = Mask(columns);
        return UnreadableRows == 0 && !_invalidColumns.Values.Any(invalid => (invalid & mask) != 0);
    }

    public Key KeyOf(T row) => Key.Of(row, _key);

    public string ShowKey(T row) => KeyOf(row).Show(_key.Length);

    public Problem Problem(Row<T> row, string column, string wrong, string right) => Problem(row.Line, column, wrong, right);

    public override void CheckReferences(ReferenceCheck check) => check.Check(this);

    /// <summary>All rows in the order of the key; for a table without problems.</summary>
    public IReadOnlyList<T> InKeyOrder()
    {
        var values = _rows.ConvertAll(r => r.Value);
        return _isInOrder ? values : table.InKeyOrder(values);
    }

    private Dictionary<Key, int> IndexOfKeys()
    {
        var index = new Dictionary<Key, int>(_rows.Count);
        foreach (var row in ValidRows(table.Key))
        {
            index.TryAdd(KeyOf(row.Value), row.Line);
        }

        return index;
    }
}

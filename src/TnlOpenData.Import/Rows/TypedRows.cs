using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <inheritdoc cref="TableRows"/>
internal sealed class TableRows<T>(Table<T> table, string file) : TableRows(table, file) where T : class
{
    private readonly List<Row<T>> rows = [];
    private readonly Dictionary<int, ulong> faults = [];
    private readonly Column<T>[] key = [.. table.Key.Select(k => table[k])];
    private Dictionary<Key, int>? keys;
    private Key? last;
    private bool isInOrder = true;

    public new Table<T> Table => table;

    public override Dictionary<Key, int> Keys => keys ??= IndexOfKeys();

    public void Add(T value, int line, ulong faultyColumns)
    {
        if (faultyColumns != 0)
        {
            faults.Add(rows.Count, faultyColumns);
        }

        rows.Add(new Row<T>(value, line));
    }

    /// <summary>
    /// Notes the key of a row about to be added, and gives the line of the row that has it already. As long as keys only rise, none
    /// can repeat, and no index is needed: a sorted file of two million rows gets none.
    /// </summary>
    public int? NoteKey(T row, int line)
    {
        var noted = KeyOf(row);
        var rises = last is not { } before || noted.IsAfter(before);
        last = noted;
        isInOrder &= rises;
        return (isInOrder && keys is null) || Keys.TryAdd(noted, line) ? null : Keys[noted];
    }

    /// <summary>The rows whose cells in these columns are what the schema wants: a rule never speaks of a cell that already has a problem.</summary>
    public IEnumerable<Row<T>> ValidRows(params IEnumerable<string> columns)
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

    /// <summary>Whether these columns are sound in every row: what counts or lists all rows must not speak of faults a second time.</summary>
    public bool AreAllValid(params IEnumerable<string> columns)
    {
        var mask = Mask(columns);
        return LostRows == 0 && !faults.Values.Any(faulty => (faulty & mask) != 0);
    }

    public Key KeyOf(T row) => Key.Of(row, key);

    public string ShowKey(T row) => KeyOf(row).Show(key.Length);

    public Problem Problem(Row<T> row, string column, string wrong, string right) => Problem(row.Line, column, wrong, right);

    public override void CheckReferences(ReferenceCheck check) => check.Check(this);

    /// <summary>The facts in the order of the key, once nothing is wrong.</summary>
    public IReadOnlyList<T> InKeyOrder()
    {
        var values = rows.ConvertAll(r => r.Value);
        return isInOrder ? values : table.InKeyOrder(values);
    }

    private Dictionary<Key, int> IndexOfKeys()
    {
        var index = new Dictionary<Key, int>(rows.Count);
        foreach (var row in ValidRows(table.Key))
        {
            index.TryAdd(KeyOf(row.Value), row.Line);
        }

        return index;
    }
}

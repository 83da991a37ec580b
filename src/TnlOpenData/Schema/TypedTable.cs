using System.Reflection;

namespace TnlOpenData.Schema;

/// <inheritdoc cref="Table"/>
/// <typeparam name="T">The record of one row. Its properties are the columns, in their order.</typeparam>
public sealed class Table<T>(string name, params string[] key) : Table(name, key) where T : class
{
    public IReadOnlyList<RecordColumn<T>> RecordColumns { get; } =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => RecordColumn<T>.For(name, p))];

    public IReadOnlyList<Column<T>> Columns => field ??= [.. RecordColumns.Select(c => c.Column)];

    public override IReadOnlyList<Column> ColumnInfos => Columns;

    public override Type RowType => typeof(T);

    public Column<T> this[string column] => Columns.First(c => c.Name == column);

    public override TResult Accept<TResult>(ITableVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>The rows sorted by the key: the default order of every list, dump and hash.</summary>
    public IReadOnlyList<T> InKeyOrder(IEnumerable<T> rows)
    {
        var columns = Key.Select(k => this[k]).ToArray();
        var sorted = rows.ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[i - 1], sorted[i]) > 0)
            {
                Array.Sort(sorted, Compare);
                break;
            }
        }

        return sorted;

        int Compare(T a, T b)
        {
            foreach (var column in columns)
            {
                var order = CellOrder.Compare(column.Read(a), column.Read(b));
                if (order != 0)
                {
                    return order;
                }
            }

            return 0;
        }
    }
}

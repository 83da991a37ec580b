using System.Reflection;
using System.Text.Json;
using TnlOpenData.Palmares;

namespace TnlOpenData.Tables;

/// <summary>A table of the data package: a noun, its columns in the order of its properties, its key.</summary>
public abstract record Table(string Name, IReadOnlyList<string> Key)
{
    public abstract IReadOnlyList<Column> ColumnInfos { get; }

    public abstract int Count(Facts facts);

    /// <summary>Calls <paramref name="visitor"/> with the table's own type.</summary>
    public abstract TResult Accept<TResult>(ITableVisitor<TResult> visitor);

    /// <summary><c>JuryMember</c> → <c>jury_member</c>: the one name a thing has everywhere.</summary>
    public static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}

public interface ITableVisitor<out TResult>
{
    TResult Visit<T>(Table<T> table) where T : class;
}

/// <inheritdoc cref="Table"/>
public sealed record Table<T>(string Name, Func<Facts, IReadOnlyList<T>> Rows, params string[] KeyColumns)
    : Table(Name, KeyColumns) where T : class
{
    public IReadOnlyList<RecordColumn<T>> RecordColumns { get; } =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => RecordColumn<T>.For(Name, p))];

    public IReadOnlyList<Column<T>> Columns => field ??= [.. RecordColumns.Select(c => c.Column)];

    public override IReadOnlyList<Column> ColumnInfos => Columns;

    public Column<T> this[string name] => Columns.First(c => c.Name == name);

    public override int Count(Facts facts) => Rows(facts).Count;

    public override TResult Accept<TResult>(ITableVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>The rows in the order of the key: the order every surface starts from.</summary>
    public IReadOnlyList<T> InKeyOrder(IEnumerable<T> rows)
    {
        var key = KeyColumns.Select(k => this[k]).ToArray();
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
            foreach (var column in key)
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

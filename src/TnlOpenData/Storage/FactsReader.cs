using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using TnlOpenData.Tables;

namespace TnlOpenData.Storage;

/// <summary>
/// Reads the tables of a release file into their records. At the size of every commune there are 15 million cells: they are taken
/// from SQLite one by one, without the model and the checks in between, which would take four times as long.
/// </summary>
internal sealed class FactsReader(SqliteConnection connection)
{
    private readonly Dictionary<string, TextMemo> _memos = new(StringComparer.Ordinal);

    public IReadOnlyList<T> Read<T>(Table<T> table) where T : class => table.InKeyOrder(Rows(table));

    /// <summary>The rows as they lie in the file.</summary>
    public List<T> Rows<T>(Table<T> table, string where = "") where T : class
    {
        var sql = $"SELECT {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))} FROM {table.Name} {where}";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement), connection.Handle);
        using (statement)
        {
            var cells = table.Columns.Select((column, i) => CellOf(statement, i, column)).ToArray();
            var setters = table.RecordColumns.Select(c => c.Set).ToArray();
            var rows = new List<T>();
            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                var row = Activator.CreateInstance<T>();
                for (var i = 0; i < cells.Length; i++)
                {
                    setters[i](row, cells[i]());
                }

                rows.Add(row);
            }

            if (step != raw.SQLITE_DONE)
            {
                SqliteException.ThrowExceptionForRC(step, connection.Handle);
            }

            return rows;
        }
    }

    private Func<Cell> CellOf(sqlite3_stmt row, int i, Column column)
    {
        var memo = _memos.TryGetValue(column.Name, out var known) ? known : _memos[column.Name] = new TextMemo();
        return column.Type switch
        {
            ColumnType.Integer => () => IsNull() ? Cell.Empty : Cell.Of(raw.sqlite3_column_int(row, i)),
            ColumnType.Number => () => IsNull() ? Cell.Empty : Cell.Of(raw.sqlite3_column_double(row, i)),
            ColumnType.Boolean => () => IsNull() ? Cell.Empty : Cell.Of(raw.sqlite3_column_int(row, i) != 0),
            ColumnType.Date => () => IsNull() ? Cell.Empty : Cell.Of(DateOnly.ParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ColumnType.List => () => Cell.Of(Text() is { Length: > 0 } text ? text.Split('|') : []),
            _ => () => IsNull() ? Cell.Empty : Cell.Of(Text()),
        };

        bool IsNull() => column.CanBeEmpty && raw.sqlite3_column_type(row, i) == raw.SQLITE_NULL;
        string Text() => memo.Share(raw.sqlite3_column_blob(row, i));
    }
}

using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using TnlOpenData.Schema;

namespace TnlOpenData.Releases;

/// <summary>
/// Reads tables of a release file into their records, straight from SQLite. When every commune is labelled there are 15 million
/// cells, which take about four times as long through ADO.NET or EF Core. At the size of today the first query of EF Core, with its
/// model, takes three times as long as this reader needs for the whole file.
/// </summary>
/// <param name="connection">Open, used by no other thread.</param>
/// <param name="where">The rows to read, as an SQL condition on <c>rowid</c>; <c>{0}</c> is the name of the table.</param>
internal sealed class SqliteTableReader(SqliteConnection connection, string where) : ITableVisitor<IReadOnlyList<object>>
{
    private readonly Dictionary<string, StringInterner> _interners = new(StringComparer.Ordinal);

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<object> Visit<T>(Table<T> table) where T : class
    {
        var columns = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));
        var sql = $"SELECT {columns} FROM {table.Name} WHERE {string.Format(CultureInfo.InvariantCulture, where, table.Name)}";
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
        if (!_interners.TryGetValue(column.Name, out var interner))
        {
            _interners.Add(column.Name, interner = new StringInterner());
        }

        return column.Type switch
        {
            ColumnType.Integer => () => IsNull() ? Cell.Empty : Cell.Of(raw.sqlite3_column_int(row, i)),
            ColumnType.Number => () => IsNull() ? Cell.Empty : Cell.Of(raw.sqlite3_column_double(row, i)),
            ColumnType.Boolean => () => IsNull() ? Cell.Empty : Cell.Of(raw.sqlite3_column_int(row, i) != 0),
            ColumnType.Date => () => IsNull() ? Cell.Empty : Cell.Of(IsoDate(Text())),
            ColumnType.List => () => Cell.Of(Text() is { Length: > 0 } text ? text.Split('|') : []),
            _ => () => IsNull() ? Cell.Empty : Cell.Of(Text()),
        };

        bool IsNull() => column.CanBeEmpty && raw.sqlite3_column_type(row, i) == raw.SQLITE_NULL;
        string Text() => interner.Decode(raw.sqlite3_column_blob(row, i));
    }

    private static DateOnly IsoDate(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// Decodes UTF-8 column values and interns repeats (ids repeat by the million). Stops interning for a column whose values rarely
    /// repeat.
    /// </summary>
    private sealed class StringInterner
    {
        private const int MaxStrings = 1 << 16;
        private const int MaxBytes = 64;

        private Dictionary<string, string>? _strings = new(StringComparer.Ordinal);
        private readonly byte[] _lastBytes = new byte[MaxBytes];
        private string _last = "";
        private int _lastLength;
        private int _hits;

        public string Decode(ReadOnlySpan<byte> utf8)
        {
            if (utf8.SequenceEqual(_lastBytes.AsSpan(0, _lastLength)))
            {
                return _last;
            }

            if (_strings is null || utf8.Length > MaxBytes)
            {
                return Encoding.UTF8.GetString(utf8);
            }

            utf8.CopyTo(_lastBytes);
            _lastLength = utf8.Length;
            return _last = Intern(utf8);
        }

        private string Intern(ReadOnlySpan<byte> utf8)
        {
            Span<char> text = stackalloc char[MaxBytes];
            text = text[..Encoding.UTF8.GetChars(utf8, text)];
            if (_strings!.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
            {
                _hits++;
                return known;
            }

            var added = text.ToString();
            if (_strings.Count < MaxStrings)
            {
                _strings.Add(added, added);
            }
            else if (_hits < MaxStrings)
            {
                _strings = null;
            }

            return added;
        }
    }
}

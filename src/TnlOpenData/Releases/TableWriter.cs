using Microsoft.Data.Sqlite;
using TnlOpenData.Schema;

namespace TnlOpenData.Releases;

/// <summary>
/// Writes every row of a table with one prepared command, into the tables that the EF Core model has created: the change tracker
/// would take ten times as long for a million rows.
/// </summary>
internal sealed class TableWriter(SqliteConnection connection, SqliteTransaction transaction, PalmaresData data) : ITableVisitor<int>
{
    public int Visit<T>(Table<T> table) where T : class => Write(table, data.Rows(table));

    /// <summary>Returns the number of rows written.</summary>
    public int Write<T>(Table<T> table, IReadOnlyList<T> rows) where T : class
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = table.Columns.Select(c => c.Name).ToArray();
        var columns = string.Join(", ", names.Select(n => $"\"{n}\""));
        var values = string.Join(", ", names.Select(n => "$" + n));
        command.CommandText = $"INSERT INTO {table.Name} ({columns}) VALUES ({values})";
        var parameters = names.Select(n => command.Parameters.Add(new SqliteParameter("$" + n, null))).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = ToSqlite(table.Columns[i].Read(row));
            }

            command.ExecuteNonQuery();
        }

        return rows.Count;
    }

    private static object ToSqlite(in Cell cell) => cell.Kind switch
    {
        CellKind.Empty => DBNull.Value,
        CellKind.Integer or CellKind.Boolean => cell.Integer,
        CellKind.Number => cell.Number,
        _ => cell.Plain,
    };
}

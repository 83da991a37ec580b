using Microsoft.Data.Sqlite;
using TnlOpenData.Palmares;
using TnlOpenData.Tables;

namespace TnlOpenData.Storage;

/// <summary>
/// Writes every row of a table by one prepared command, into the tables that the EF model has made: its change tracker would take
/// ten times as long for a million rows.
/// </summary>
internal sealed class FactsWriter(SqliteConnection connection, SqliteTransaction transaction, Facts facts) : ITableVisitor<int>
{
    public int Visit<T>(Table<T> table) where T : class => Write(table, table.Rows(facts));

    public int Write<T>(Table<T> table, IReadOnlyList<T> rows) where T : class
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var names = table.Columns.Select(c => c.Name).ToArray();
        command.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", names.Select(n => $"\"{n}\""))}) VALUES ({string.Join(", ", names.Select(n => "$" + n))})";
        var parameters = names.Select(n => command.Parameters.Add(new SqliteParameter("$" + n, null))).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = Stored(table.Columns[i].Read(row));
            }

            command.ExecuteNonQuery();
        }

        return rows.Count;
    }

    private static object Stored(in Cell cell) => cell.Kind switch
    {
        CellKind.Empty => DBNull.Value,
        CellKind.Integer or CellKind.Boolean => cell.Integer,
        CellKind.Number => cell.Number,
        _ => cell.Plain,
    };
}

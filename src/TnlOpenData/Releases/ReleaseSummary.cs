using System.Globalization;
using Microsoft.Data.Sqlite;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Releases;

/// <summary>The version of a release and the number of rows of each table: what a new release is compared with.</summary>
public sealed record ReleaseSummary(string ReleaseId, string Version, IReadOnlyDictionary<string, int> Rows)
{
    public static ReleaseSummary Of(Snapshot snapshot) => Of(snapshot.Release.Id, snapshot.Release.Version, snapshot.Data);

    public static ReleaseSummary Of(ReleaseContent content) => Of(content.Release.Id, content.Release.Version, content.Data);

    /// <summary>Asks the file for the counts alone: reading a whole release can take seconds. Null if it is not a release file.</summary>
    internal static ReleaseSummary? Of(string path)
    {
        try
        {
            using var connection = new SqliteConnection(ReleaseDatabase.ConnectionString(path, SqliteOpenMode.ReadOnly));
            connection.Open();
            var rows = AllTables.All.ToDictionary(
                t => t.Name,
                t => Convert.ToInt32(Ask(connection, $"SELECT count(*) FROM \"{t.Name}\""), CultureInfo.InvariantCulture),
                StringComparer.Ordinal);
            var id = (string)Ask(connection, "SELECT id FROM release")!;
            return new ReleaseSummary(id, (string)Ask(connection, "SELECT version FROM release")!, rows);
        }
        catch (Exception e) when (e is SqliteException or InvalidCastException or FormatException)
        {
            return null;
        }
    }

    private static ReleaseSummary Of(string id, string version, PalmaresData data) =>
        new(id, version, AllTables.All.ToDictionary(t => t.Name, t => t.Accept(new Counter(data)), StringComparer.Ordinal));

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private sealed class Counter(PalmaresData data) : ITableVisitor<int>
    {
        public int Visit<T>(Table<T> table) where T : class => data.Rows(table).Count;
    }
}

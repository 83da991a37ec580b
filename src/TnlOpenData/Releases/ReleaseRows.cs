using Microsoft.Data.Sqlite;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using RowsByTable = System.Collections.Generic.Dictionary<TnlOpenData.Schema.Table, System.Collections.Generic.IReadOnlyList<object>>;

namespace TnlOpenData.Releases;

/// <summary>
/// Reads rows of a release file on three threads: one reads the small tables, two read one half each of the large ones, which can
/// have a hundred times as many rows. The territories, of which no answer about the label needs any, are read apart.
/// </summary>
internal static class ReleaseRows
{
    private const string Middle = "(SELECT ifnull(max(rowid), 0) / 2 FROM {0})";

    private static readonly Table[] Descriptions = [ReleaseDatabase.Release, ReleaseDatabase.Tables, ReleaseDatabase.Columns];

    /// <summary>All rows but those of the territories, of which there are none in the result.</summary>
    public static ReleaseContent Read(string path)
    {
        var rows = Read(path, [.. Descriptions, .. AllTables.All.Where(t => !t.IsTerritory)]);
        return new ReleaseContent
        {
            Release = rows.Visit(ReleaseDatabase.Release).Single(),
            Tables = [.. rows.Visit(ReleaseDatabase.Tables).OrderBy(t => t.Position)],
            Columns = rows.Visit(ReleaseDatabase.Columns),
            Data = PalmaresData.Of(rows),
        };
    }

    /// <summary>The rows of the territories alone.</summary>
    public static PalmaresData ReadTerritories(string path) => PalmaresData.Of(Read(path, [.. AllTables.Territories]));

    private static SortedRows Read(string path, Table[] tables)
    {
        Table[] large = [.. tables.Where(t => t.CanBeLarge)];
        var firstHalf = Task.Run(() => Read(path, large, $"rowid <= {Middle}"));
        var secondHalf = Task.Run(() => Read(path, large, $"rowid > {Middle}"));
        var small = Read(path, [.. tables.Where(t => !t.CanBeLarge)], "true");
        return new SortedRows(small, firstHalf.GetAwaiter().GetResult(), secondHalf.GetAwaiter().GetResult());
    }

    /// <summary>What the file says of its release, without the rows and unverified.</summary>
    public static Release ReadLabel(string path)
    {
        var rows = new SortedRows(Read(path, [ReleaseDatabase.Release], "true"));
        return rows.Visit(ReleaseDatabase.Release).Single();
    }

    private static RowsByTable Read(string path, Table[] tables, string where)
    {
        using var connection = new SqliteConnection(ReleaseDatabase.ConnectionString(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        CheckVersion(connection, path);
        var reader = new SqliteTableReader(connection, where);
        return tables.ToDictionary(t => t, t => t.Accept(reader));
    }

    private static void CheckVersion(SqliteConnection connection, string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = (long)command.ExecuteScalar()!;
        if (version != ReleaseFile.SchemaVersion)
        {
            throw new InvalidDataException(
                $"{path}: the release file has version {version} of the schema: this program reads version {ReleaseFile.SchemaVersion}.");
        }
    }

    /// <summary>The rows of a table from all parts that have some, in key order.</summary>
    private sealed class SortedRows(params RowsByTable[] parts) : ITableVisitor<IReadOnlyList<object>>
    {
        IReadOnlyList<object> ITableVisitor<IReadOnlyList<object>>.Visit<T>(Table<T> table) => Visit(table);

        public IReadOnlyList<T> Visit<T>(Table<T> table) where T : class =>
            table.InKeyOrder(parts.Where(p => p.ContainsKey(table)).SelectMany(p => (IReadOnlyList<T>)p[table]));
    }
}

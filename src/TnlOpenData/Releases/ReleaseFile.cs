using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Releases;

/// <summary>One release as one SQLite file: written once, read back, never changed.</summary>
public static class ReleaseFile
{
    /// <summary>Written into the file as <c>PRAGMA user_version</c>. A file of another version is built anew, not read.</summary>
    internal const int SchemaVersion = 4;

    public static void Write(ReleaseContent content, string path)
    {
        using var database = new ReleaseDatabase(path);
        database.Database.OpenConnection();
        // The file is deleted if anything fails before it is moved into place: no journal is needed.
        database.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF");
        // The importer has checked every reference, and the file is compared with its hash when it is read back.
        database.Database.ExecuteSqlRaw("PRAGMA foreign_keys = OFF");
        database.Database.EnsureCreated();
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        using (var transaction = connection.BeginTransaction())
        {
            var writer = new TableWriter(connection, transaction, content.Data);
            writer.Write(ReleaseDatabase.Release, [content.Release]);
            writer.Write(ReleaseDatabase.Tables, content.Tables);
            writer.Write(ReleaseDatabase.Columns, content.Columns);
            foreach (var table in AllTables.All)
            {
                table.Accept(writer);
            }

            transaction.Commit();
        }

        foreach (var view in SqlViews.All)
        {
            database.Database.ExecuteSqlRaw(view);
        }

        database.Database.ExecuteSqlRaw($"PRAGMA user_version = {SchemaVersion}");
    }

    /// <summary>Reads a whole release file and compares it with its own hash while the rows are joined.</summary>
    /// <exception cref="InvalidDataException">The file is not a release of this program, or its rows do not match its hash.</exception>
    public static Snapshot Read(string path)
    {
        try
        {
            return Read(path, _ => new Lazy<PalmaresData>(ReleaseRows.ReadTerritories(path)), isLater: false);
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidOperationException or InvalidCastException)
        {
            throw new InvalidDataException($"{path}: not a readable release file: {e.Message}", e);
        }
    }

    /// <summary>
    /// Reads a release file but for its territories, which are read and verified on first use: the service starts without them.
    /// </summary>
    /// <param name="onDamage">
    /// Called if they cannot be read then: the release has none in memory. The second argument is true if the file itself is broken.
    /// </param>
    /// <exception cref="InvalidDataException">The file is not a release of this program, or its rows do not match its hash.</exception>
    public static Snapshot ReadWithoutTerritories(string path, Action<string, bool> onDamage) =>
        Read(path, said => new Lazy<PalmaresData>(() => Territories(path, said, onDamage)), isLater: true);

    /// <param name="territories">Gives the rows of the territories, of which the release has some, for what it says of its tables.</param>
    /// <param name="isLater">They are verified when they are read.</param>
    private static Snapshot Read(
        string path, Func<IReadOnlyDictionary<string, string>, Lazy<PalmaresData>> territories, bool isLater)
    {
        try
        {
            var rows = ReleaseRows.Read(path);
            var said = rows.Tables.ToDictionary(t => t.Name, t => t.RowsSha256, StringComparer.Ordinal);
            var hasTerritories = AllTables.Territories.Any(t => said.ContainsKey(t.Name));
            var content = hasTerritories ? rows with { Data = rows.Data.WithTerritories(territories(said)) } : rows;
            bool IsLater(Table t) => isLater && hasTerritories && t.IsTerritory;
            var verified = Task.Run(() => Verify(content, path, IsLater));
            var snapshot = Join(content);
            verified.GetAwaiter().GetResult();
            return snapshot ?? throw new InvalidDataException($"{path}: its rows do not belong together.");
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidOperationException or InvalidCastException)
        {
            throw new InvalidDataException($"{path}: not a readable release file: {e.Message}", e);
        }
    }

    /// <summary>What a release file says of its release: version, date. Its rows are not read.</summary>
    /// <exception cref="InvalidDataException">The file is not a release of this program.</exception>
    public static Release ReadLabel(string path)
    {
        try
        {
            return ReleaseRows.ReadLabel(path);
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidOperationException or InvalidCastException)
        {
            throw new InvalidDataException($"{path}: not a readable release file: {e.Message}", e);
        }
    }

    /// <summary>Null where rows refer to others that do not exist: the hash then tells that the file was changed.</summary>
    private static Snapshot? Join(ReleaseContent content)
    {
        try
        {
            return Snapshot.Of(content);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static PalmaresData Territories(string path, IReadOnlyDictionary<string, string> said, Action<string, bool> onDamage)
    {
        try
        {
            var data = ReleaseRows.ReadTerritories(path);
            var damaged = AllTables.Territories.FirstOrDefault(t =>
                CanonicalHash.OfRows(t, data) != said.GetValueOrDefault(t.Name));
            if (damaged is null)
            {
                return data;
            }

            onDamage($"{path}: the rows of {damaged.Name} do not match their hash.", true);
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidOperationException or InvalidCastException
            or InvalidDataException or IOException)
        {
            onDamage($"{path}: its territories cannot be read: {e.Message}", IsBroken(e));
        }

        return PalmaresData.Empty;
    }

    /// <summary>False for what may pass, such as too many open files.</summary>
    private static bool IsBroken(Exception reason) => reason is FormatException or InvalidCastException
        or SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB };

    private static void Verify(ReleaseContent content, string path, Func<Table, bool> isLater)
    {
        var actual = CanonicalHash.Of(content, isLater);
        if (actual != content.Release.Sha256 || content.Release.Id != Release.IdOf(actual))
        {
            throw new InvalidDataException($"{path}: its facts hash to {actual}, its label says {content.Release.Sha256}.");
        }
    }
}

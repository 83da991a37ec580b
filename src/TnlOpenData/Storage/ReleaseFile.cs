using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Storage;

/// <summary>One release as one SQLite file: written once, read back, never changed.</summary>
public static class ReleaseFile
{
    /// <summary>Stamped into the file; a file of another shape is built anew, not read.</summary>
    internal const int SchemaVersion = 2;

    private const int RowsPerSave = 5_000;

    public static void Write(ReleaseContent content, string path)
    {
        using var database = new ReleaseDatabase(path, SqliteOpenMode.ReadWriteCreate);
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        // The file is thrown away if anything fails before it is moved into place: no journal is needed.
        database.Database.OpenConnection();
        database.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF");
        database.Database.EnsureCreated();
        using (var transaction = database.Database.BeginTransaction())
        {
            Save(database, [content.Release]);
            Save(database, content.Tables);
            Save(database, content.Columns);
            var writer = new FactsWriter(database, content.Facts);
            foreach (var table in PalmaresTables.All)
            {
                table.Accept(writer);
            }

            transaction.Commit();
        }

        foreach (var view in Views.All)
        {
            database.Database.ExecuteSqlRaw(view);
        }

        database.Database.ExecuteSqlRaw($"PRAGMA user_version = {SchemaVersion}");
    }

    /// <summary>Reads a release file whole and checks it against its own hash.</summary>
    /// <exception cref="InvalidDataException">The file is not a release of this program, or is not what its hash says.</exception>
    public static ReleaseContent Read(string path)
    {
        try
        {
            using var database = new ReleaseDatabase(path, SqliteOpenMode.ReadOnly);
            var version = database.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").Single();
            if (version != SchemaVersion)
            {
                throw new InvalidDataException($"{path}: shape {version} of the release file: this program reads shape {SchemaVersion}.");
            }

            return Verified(Content(database), path);
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidOperationException or InvalidCastException)
        {
            throw new InvalidDataException($"{path}: not a readable release file: {e.Message}", e);
        }
    }

    private static ReleaseContent Content(ReleaseDatabase database) => new()
    {
        Release = database.Set<Release>().Single(),
        Tables = [.. database.Set<TableDescription>().OrderBy(t => t.Position)],
        Columns = [.. database.Set<ColumnDescription>().OrderBy(c => c.TableName).ThenBy(c => c.Position)],
        Facts = new Facts
        {
            Sources = Rows(database, PalmaresTables.Sources),
            Scales = Rows(database, PalmaresTables.Scales),
            Editions = Rows(database, PalmaresTables.Editions),
            Tallies = Rows(database, PalmaresTables.Tallies),
            Domains = Rows(database, PalmaresTables.Domains),
            Collectivities = Rows(database, PalmaresTables.Collectivities),
            Awards = Rows(database, PalmaresTables.Awards),
            Mentions = Rows(database, PalmaresTables.Mentions),
            JuryMembers = Rows(database, PalmaresTables.JuryMembers),
            JuryComments = Rows(database, PalmaresTables.JuryComments),
            Scores = Rows(database, PalmaresTables.Scores),
            Disagreements = Rows(database, PalmaresTables.Disagreements),
        },
    };

    private static IReadOnlyList<T> Rows<T>(ReleaseDatabase database, Table<T> table) where T : class =>
        table.InKeyOrder(database.Set<T>());

    private static ReleaseContent Verified(ReleaseContent content, string path)
    {
        var actual = CanonicalHash.Of(content);
        return actual == content.Release.Sha256 && content.Release.Id == Release.IdOf(actual)
            ? content
            : throw new InvalidDataException($"{path}: its facts hash to {actual}, its label says {content.Release.Sha256}.");
    }

    private static void Save<T>(ReleaseDatabase database, IReadOnlyList<T> rows) where T : class
    {
        foreach (var batch in rows.Chunk(RowsPerSave))
        {
            database.AddRange(batch.Cast<object>());
            database.SaveChanges();
            database.ChangeTracker.Clear();
        }
    }

    private sealed class FactsWriter(ReleaseDatabase database, Facts facts) : ITableVisitor<bool>
    {
        public bool Visit<T>(Table<T> table) where T : class
        {
            Save(database, table.Rows(facts));
            return true;
        }
    }
}

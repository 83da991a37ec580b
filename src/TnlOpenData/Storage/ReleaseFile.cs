using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Storage;

/// <summary>One release as one SQLite file: written once, read back, never changed.</summary>
public static class ReleaseFile
{
    /// <summary>Stamped into the file; a file of another shape is built anew, not read.</summary>
    internal const int SchemaVersion = 3;

    private const string HalfOfScores = "(SELECT ifnull(max(rowid), 0) / 2 FROM scores)";

    private static readonly Table<Release> Label = new("release", _ => [], "id");
    private static readonly Table<TableDescription> Tables = new("table_descriptions", _ => [], "position");
    private static readonly Table<ColumnDescription> Columns = new("column_descriptions", _ => [], "table_name", "position");

    public static void Write(ReleaseContent content, string path)
    {
        using var database = new ReleaseDatabase(path);
        database.Database.OpenConnection();
        // The file is thrown away if anything fails before it is moved into place: no journal is needed.
        database.Database.ExecuteSqlRaw("PRAGMA journal_mode = OFF");
        // The importer has checked every reference, and the file is compared with its hash when it is read back.
        database.Database.ExecuteSqlRaw("PRAGMA foreign_keys = OFF");
        database.Database.EnsureCreated();
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        using (var transaction = connection.BeginTransaction())
        {
            var writer = new FactsWriter(connection, transaction, content.Facts);
            writer.Write(Label, [content.Release]);
            writer.Write(Tables, content.Tables);
            writer.Write(Columns, content.Columns);
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

    /// <summary>Reads a release file whole and checks it against its own hash while the rows are being joined.</summary>
    /// <exception cref="InvalidDataException">The file is not a release of this program, or is not what its hash says.</exception>
    public static Snapshot Read(string path)
    {
        try
        {
            // Scores can be millions, many times all the rest: they are read in halves, beside it.
            var first = Task.Run(() => Open(path, reader => reader.Rows(PalmaresTables.Scores, $"WHERE rowid <= {HalfOfScores}")));
            var second = Task.Run(() => Open(path, reader => reader.Rows(PalmaresTables.Scores, $"WHERE rowid > {HalfOfScores}")));
            var content = Open(path, Content);
            var scores = PalmaresTables.Scores.InKeyOrder([.. first.GetAwaiter().GetResult(), .. second.GetAwaiter().GetResult()]);
            content = content with { Facts = content.Facts with { Scores = scores } };
            var verified = Task.Run(() => Verify(content, path));
            var snapshot = Joined(content);
            verified.GetAwaiter().GetResult();
            return snapshot ?? throw new InvalidDataException($"{path}: its rows do not belong together.");
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidOperationException or InvalidCastException)
        {
            throw new InvalidDataException($"{path}: not a readable release file: {e.Message}", e);
        }
    }

    private static T Open<T>(string path, Func<FactsReader, T> read)
    {
        // Unpooled: a pooled connection would keep a replaced file open.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = (long)command.ExecuteScalar()!;
        return version == SchemaVersion
            ? read(new FactsReader(connection))
            : throw new InvalidDataException($"{path}: shape {version} of the release file: this program reads shape {SchemaVersion}.");
    }

    private static ReleaseContent Content(FactsReader reader) => new()
    {
        Release = reader.Read(Label).Single(),
        Tables = reader.Read(Tables),
        Columns = reader.Read(Columns),
        Facts = new Facts
        {
            Sources = reader.Read(PalmaresTables.Sources),
            Scales = reader.Read(PalmaresTables.Scales),
            Editions = reader.Read(PalmaresTables.Editions),
            Tallies = reader.Read(PalmaresTables.Tallies),
            Domains = reader.Read(PalmaresTables.Domains),
            Collectivities = reader.Read(PalmaresTables.Collectivities),
            Awards = reader.Read(PalmaresTables.Awards),
            Mentions = reader.Read(PalmaresTables.Mentions),
            JuryMembers = reader.Read(PalmaresTables.JuryMembers),
            JuryComments = reader.Read(PalmaresTables.JuryComments),
            Scores = [],
            Disagreements = reader.Read(PalmaresTables.Disagreements),
            Leads = reader.Read(PalmaresTables.Leads),
        },
    };

    /// <summary>Null where rows refer to others that are not there: the hash says what became of the file.</summary>
    private static Snapshot? Joined(ReleaseContent content)
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

    private static void Verify(ReleaseContent content, string path)
    {
        var actual = CanonicalHash.Of(content);
        if (actual != content.Release.Sha256 || content.Release.Id != Release.IdOf(actual))
        {
            throw new InvalidDataException($"{path}: its facts hash to {actual}, its label says {content.Release.Sha256}.");
        }
    }
}

using Microsoft.Data.Sqlite;
using TnlOpenData.Releases;
using TnlOpenData.Schema;

namespace TnlOpenData.Tests.Releases;

internal static class ReleaseFiles
{
    public static string Write(this TemporaryDirectory directory, ReleaseContent content, string name = "release.sqlite")
    {
        ReleaseFile.Write(content, directory.File(name));
        return directory.File(name);
    }

    /// <summary>The rows of a question to a SQLite file, cells joined by a bar.</summary>
    public static IReadOnlyList<string> Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Questions of tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        return rows;
    }
}

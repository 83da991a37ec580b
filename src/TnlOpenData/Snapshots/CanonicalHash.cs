using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TnlOpenData.Palmares;
using TnlOpenData.Tables;

namespace TnlOpenData.Snapshots;

/// <summary>
/// The SHA-256 of all that a release says: the facts, and what the descriptor says of them. Cells are hashed by value and rows in key order, so that
/// line ends, line order and the way a number was typed do not change it; nor does SQLite.
/// </summary>
public static class CanonicalHash
{
    private const string Cells = "\u001f";
    private const string Rows = "\u001e";

    public static string Of(ReleaseContent content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var append = new Appender(hash, content.Facts);
        append.All(content.Release.Descriptor, content.Release.Version, content.Release.Created.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), content.Release.Title, content.Release.Description);
        append.All(content.Release.LicenceName, content.Release.LicenceTitle, content.Release.LicenceUrl, content.Release.Attribution);
        foreach (var table in content.Tables)
        {
            append.All(table.Name, $"{table.Position}", table.Title, table.Description);
        }

        foreach (var column in content.Columns.OrderBy(c => c.TableName, StringComparer.Ordinal).ThenBy(c => c.Position))
        {
            append.All(column.TableName, column.Name, $"{column.Position}", column.Type, column.Title, column.Description);
            append.All($"{column.Required}", string.Join('|', column.Choices), column.Pattern ?? "", column.Example ?? "");
        }

        foreach (var table in PalmaresTables.All)
        {
            table.Accept(append);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class Appender(IncrementalHash hash, Facts facts) : ITableVisitor<bool>
    {
        public bool Visit<T>(Table<T> table) where T : class
        {
            Text(table.Name);
            Text(Rows);
            foreach (var row in table.Rows(facts))
            {
                foreach (var column in table.Columns)
                {
                    Text(column.Read(row).Plain);
                    Text(Cells);
                }

                Text(Rows);
            }

            return true;
        }

        public void All(params ReadOnlySpan<string> texts)
        {
            foreach (var text in texts)
            {
                Text(text);
                Text(Cells);
            }

            Text(Rows);
        }

        public void Text(string text)
        {
            Span<byte> buffer = stackalloc byte[1024];
            if (Encoding.UTF8.TryGetBytes(text, buffer, out var written))
            {
                hash.AppendData(buffer[..written]);
            }
            else
            {
                hash.AppendData(Encoding.UTF8.GetBytes(text));
            }
        }
    }
}

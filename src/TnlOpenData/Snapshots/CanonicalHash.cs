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
        var tables = new string[PalmaresTables.All.Count];
        Parallel.For(0, tables.Length, i => tables[i] = OfTable(PalmaresTables.All[i], content.Facts));
        var append = new Appender(content.Facts);
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

        append.All(tables);
        return append.Finish();
    }

    /// <summary>The hash of one table's rows: the hash of a release is made of these, so that tables can be hashed side by side.</summary>
    private static string OfTable(Table table, Facts facts)
    {
        var append = new Appender(facts);
        table.Accept(append);
        return append.Finish();
    }

    private sealed class Appender(Facts facts) : ITableVisitor<bool>
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly byte[] _buffer = new byte[1 << 16];
        private const int LongestNumber = 64;
        private int _filled;

        public bool Visit<T>(Table<T> table) where T : class
        {
            Text(table.Name);
            Text(Rows);
            foreach (var row in table.Rows(facts))
            {
                foreach (var column in table.Columns)
                {
                    Value(column.Read(row));
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

        /// <summary>The plain text of a cell; a number's without making a string of it, of which there are millions.</summary>
        private void Value(in Cell cell)
        {
            var invariant = CultureInfo.InvariantCulture;
            if (_buffer.Length - _filled < LongestNumber)
            {
                Flush();
            }

            var written = 0;
            if (cell.Kind == CellKind.Integer ? cell.Integer.TryFormat(_buffer.AsSpan(_filled), out written, default, invariant)
                : cell.Kind == CellKind.Number && cell.Number.TryFormat(_buffer.AsSpan(_filled), out written, "R", invariant))
            {
                _filled += written;
            }
            else
            {
                Text(cell.Plain);
            }
        }

        /// <summary>Texts gather in a buffer: hashing a cell at a time costs more than the hash.</summary>
        public void Text(string text)
        {
            if (Encoding.UTF8.GetMaxByteCount(text.Length) > _buffer.Length - _filled)
            {
                Flush();
            }

            if (Encoding.UTF8.TryGetBytes(text, _buffer.AsSpan(_filled), out var written))
            {
                _filled += written;
            }
            else
            {
                _hash.AppendData(Encoding.UTF8.GetBytes(text));
            }
        }

        public string Finish()
        {
            Flush();
            using (_hash)
            {
                return Convert.ToHexStringLower(_hash.GetHashAndReset());
            }
        }

        private void Flush()
        {
            _hash.AppendData(_buffer, 0, _filled);
            _filled = 0;
        }
    }
}

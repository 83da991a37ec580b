using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TnlOpenData.Schema;

/// <summary>
/// The SHA-256 of the content of a release: the rows of all tables, and what the descriptor says of them. Cells are hashed by value
/// and rows in key order, so that line ends, line order, the spelling of a number and SQLite do not change it.
/// </summary>
public static class CanonicalHash
{
    private const string EndOfCell = "\u001f";
    private const string EndOfRow = "\u001e";

    /// <summary>64 hexadecimal digits. The id and the hash in <see cref="ReleaseContent.Release"/> are not part of it.</summary>
    /// <param name="isLater">
    /// The rows of the table are verified later: here the hash that the release says of them stands for them.
    /// </param>
    public static string Of(ReleaseContent content, Func<Table, bool>? isLater = null)
    {
        var said = content.Tables.ToDictionary(t => t.Name, t => t.RowsSha256, StringComparer.Ordinal);
        var tables = new string[AllTables.All.Count];
        Parallel.For(0, tables.Length, i => tables[i] = isLater?.Invoke(AllTables.All[i]) == true
            ? said[AllTables.All[i].Name]
            : OfRows(AllTables.All[i], content.Data));
        using var hash = new TextHash();
        var release = content.Release;
        var created = release.Created.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        hash.Row(release.Descriptor, release.Version, created, release.Title, release.Description);
        hash.Row(release.LicenceName, release.LicenceTitle, release.LicenceUrl, release.Attribution);
        foreach (var table in content.Tables)
        {
            hash.Row(table.Name, $"{table.Position}", table.Title, table.Description);
        }

        foreach (var column in content.Columns.OrderBy(c => c.TableName, StringComparer.Ordinal).ThenBy(c => c.Position))
        {
            hash.Row(column.TableName, column.Name, $"{column.Position}", column.Type, column.Title, column.Description);
            hash.Row($"{column.Required}", string.Join('|', column.Choices), column.Pattern ?? "", column.Example ?? "");
        }

        hash.Row(tables);
        return hash.Finish();
    }

    /// <summary>The hash of the rows of one table: 64 hexadecimal digits.</summary>
    public static string OfRows(Table table, PalmaresData data) => table.Accept(new TableHash(data));

    /// <summary>The hash of the rows of one table. The hash of a release is made of these, so that tables are hashed in parallel.</summary>
    private sealed class TableHash(PalmaresData data) : ITableVisitor<string>
    {
        public string Visit<T>(Table<T> table) where T : class
        {
            using var hash = new TextHash();
            hash.Text(table.Name);
            hash.Text(EndOfRow);
            foreach (var row in data.Rows(table))
            {
                foreach (var column in table.Columns)
                {
                    hash.Value(column.Read(row));
                    hash.Text(EndOfCell);
                }

                hash.Text(EndOfRow);
            }

            return hash.Finish();
        }
    }

    /// <summary>SHA-256 over UTF-8 text, collected in a buffer: hashing each cell by itself costs more than the hash.</summary>
    private sealed class TextHash : IDisposable
    {
        private const int LongestNumber = 64;

        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private readonly byte[] _buffer = new byte[1 << 16];
        private int _filled;

        public void Row(params ReadOnlySpan<string> texts)
        {
            foreach (var text in texts)
            {
                Text(text);
                Text(EndOfCell);
            }

            Text(EndOfRow);
        }

        /// <summary>The plain text of a cell. Numbers, of which there are millions, are formatted without a string.</summary>
        public void Value(in Cell cell)
        {
            if (!TryNumber(cell))
            {
                Text(cell.Plain);
            }
        }

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
            return Convert.ToHexStringLower(_hash.GetHashAndReset());
        }

        public void Dispose() => _hash.Dispose();

        private bool TryNumber(in Cell cell)
        {
            if (_buffer.Length - _filled < LongestNumber)
            {
                Flush();
            }

            var free = _buffer.AsSpan(_filled);
            var written = 0;
            var isNumber = cell.Kind switch
            {
                CellKind.Integer => cell.Integer.TryFormat(free, out written, default, CultureInfo.InvariantCulture),
                CellKind.Number => cell.Number.TryFormat(free, out written, "R", CultureInfo.InvariantCulture),
                _ => false,
            };
            _filled += written;
            return isNumber;
        }

        private void Flush()
        {
            _hash.AppendData(_buffer, 0, _filled);
            _filled = 0;
        }
    }
}

using System.Buffers;
using System.Text;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Tables;

namespace TnlOpenData.Formats.Delimited;

/// <summary>RFC 4180: comma, CRLF, no byte order mark, every value faithful to the byte.</summary>
public class CsvFormat : TableFormat
{
    public override string Name => "csv";

    public override string MediaType => "text/csv";

    public override bool IsFlat => true;

    protected virtual char Separator => ',';

    public sealed override void Write(IBufferWriter<byte> output, Page page, ExportContext context)
    {
        var columns = page.FlatColumns();
        var line = new StringBuilder();
        Begin(line);
        line.AppendJoin(Separator, columns.Select(i => Quoted(Header(page, page.Columns[i])))).Append("\r\n");
        Flush(line, output);
        for (var row = 0; row < page.Count; row++)
        {
            var separator = "";
            foreach (var i in columns)
            {
                line.Append(separator).Append(Value(page.Columns[i], page.Read(row, i)));
                separator = Separator.ToString();
            }

            if (columns.Length == 1 && line.Length == 0)
            {
                // An empty line would be no row to most readers.
                line.Append("\"\"");
            }

            line.Append("\r\n");
            Flush(line, output);
        }

        Flush(line, output);
    }

    protected virtual void Begin(StringBuilder output)
    {
    }

    protected virtual string Header(Page page, Column column) => column.Name;

    protected virtual string Value(Column column, in Cell cell) => Quoted(cell.Plain);

    protected string Quoted(string value) =>
        value.AsSpan().IndexOfAny("\"\r\n") >= 0 || value.Contains(Separator, StringComparison.Ordinal)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    private static void Flush(StringBuilder line, IBufferWriter<byte> output)
    {
        // Whole, not chunk by chunk: a chunk may end inside a surrogate pair.
        Encoding.UTF8.GetBytes(line.ToString(), output);
        line.Clear();
    }
}

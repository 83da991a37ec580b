using System.Buffers;
using System.Text;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Formats.Delimited;

/// <summary>
/// Tab-separated values as IANA registers them: one line per row, ended by LF, and no quoting. A tab, a carriage return, a
/// line feed or a backslash inside a value is written <c>\t</c>, <c>\r</c>, <c>\n</c> or <c>\\</c>, so that nothing is lost.
/// </summary>
public sealed class TsvFormat : TableFormat
{
    public override string Name => "tsv";

    public override string MediaType => "text/tab-separated-values";

    public override bool IsFlat => true;

    public override void Write(IBufferWriter<byte> output, Page page, ExportContext context)
    {
        var columns = page.FlatColumns();
        WriteLine(output, columns.Select(i => page.Columns[i].Name));
        for (var row = 0; row < page.Count; row++)
        {
            WriteLine(output, columns.Select(i => page.Read(row, i).Plain));
        }
    }

    private static void WriteLine(IBufferWriter<byte> output, IEnumerable<string> values) =>
        Encoding.UTF8.GetBytes(string.Join('\t', values.Select(Escaped)) + "\n", output);

    private static string Escaped(string value) => value.AsSpan().IndexOfAny("\\\t\r\n") < 0
        ? value
        : value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
}

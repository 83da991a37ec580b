using CsvHelper;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Delimited;

/// <summary>
/// Tab-separated values as IANA registers them: one line per row, ended by LF, and no quoting. A tab, a carriage return, a
/// line feed or a backslash inside a value is written <c>\t</c>, <c>\r</c>, <c>\n</c> or <c>\\</c>, so that nothing is lost.
/// </summary>
public sealed class TsvFormat : DelimitedFormat
{
    public override string Name => "tsv";

    public override string MediaType => "text/tab-separated-values";

    private protected override CsvWriterOptions Options { get; } = new()
    {
        Mode = CsvMode.NoEscape,
        Separator = '\t',
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
    };

    private protected override string Text(Column column, string plain) => plain.AsSpan().IndexOfAny("\\\t\r\n") < 0
        ? plain
        : plain
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
}

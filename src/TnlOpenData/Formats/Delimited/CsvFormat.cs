using CsvHelper;

namespace TnlOpenData.Formats.Delimited;

/// <summary>RFC 4180: comma, CRLF, no byte order mark, every value unchanged.</summary>
public sealed class CsvFormat : DelimitedFormat
{
    public override string Name => "csv";

    public override string MediaType => "text/csv";

    private protected override CsvWriterOptions Options { get; } = new() { TrueValue = "true", FalseValue = "false" };
}

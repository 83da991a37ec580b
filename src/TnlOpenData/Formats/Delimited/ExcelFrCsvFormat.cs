using System.Globalization;
using CsvHelper;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Delimited;

/// <summary>
/// CSV for a double click in a French spreadsheet: byte order mark, semicolons, French headers, decimal commas, oui/non.
/// Codes are written <c>="05"</c>, the one form that Excel and LibreOffice both keep as text; they hold only digits and
/// letters. Any other text that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public sealed class ExcelFrCsvFormat : DelimitedFormat
{
    public const string Profile = "excel-fr";

    public override string Name => "csv";

    public override string MediaType => "text/csv";

    private protected override CsvWriterOptions Options { get; } = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        FormatProvider = CultureInfo.GetCultureInfo("fr-FR"),
        TrueValue = "oui",
        FalseValue = "non",
    };

    private protected override string Header(ResultPage page, Column column) => page.TitleOf(column);

    private protected override string Text(Column column, string plain)
    {
        if (column.Type == ColumnType.Code && plain.All(char.IsAsciiLetterOrDigit))
        {
            return $"=\"{plain}\"";
        }

        return SafeText.CanRunAsFormula(plain) ? "'" + plain : plain;
    }
}

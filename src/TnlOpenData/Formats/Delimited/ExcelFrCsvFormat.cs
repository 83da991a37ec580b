using System.Globalization;
using System.Text;
using TnlOpenData.Queries;
using TnlOpenData.Tables;

namespace TnlOpenData.Formats.Delimited;

/// <summary>
/// CSV for a double click in a French spreadsheet: byte order mark, semicolons, French headers, decimal commas, oui/non.
/// Codes are written <c>="05"</c>, the one spelling that Excel and LibreOffice both keep as text; they hold only digits and
/// letters. Any other text that a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
public sealed class ExcelFrCsvFormat : CsvFormat
{
    public const string Profile = "excel-fr";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    protected override char Separator => ';';

    /// <summary>Text that begins so could run as a formula.</summary>
    public static bool IsRisky(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    protected override void Begin(StringBuilder output) => output.Append('\uFEFF');

    protected override string Header(Page page, Column column) => page.TitleOf(column);

    protected override string Value(Column column, in Cell cell) => cell.Kind switch
    {
        CellKind.Empty => "",
        CellKind.Number => cell.Number.ToString("R", French),
        CellKind.Boolean => cell.Boolean ? "oui" : "non",
        CellKind.Integer or CellKind.Date => cell.Plain,
        _ when column.Type == ColumnType.Code && cell.Plain.All(char.IsAsciiLetterOrDigit) => $"\"=\"\"{cell.Plain}\"\"\"",
        _ => Quoted(IsRisky(cell.Plain) ? "'" + cell.Plain : cell.Plain),
    };
}

using System.Globalization;
using CsvHelper;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Delimited;

/// <summary>
/// CSV for a double click in a French spreadsheet: byte order mark, semicolons, French headers, decimal commas, oui/non, words for codes,
/// and the columns in the order of reading. Text that a spreadsheet would take for a date, a time or a number is written <c>="7/23"</c>,
/// the one form that Excel and LibreOffice both keep as text; so are codes. Text that could run as a formula gets an apostrophe before it.
/// </summary>
public sealed class ExcelFrCsvFormat : DelimitedFormat
{
    public const string Profile = "excel-fr";

    private const int LongestQuoted = 255;

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

    private protected override string Header(ResultPage page, Column column) => Guarded(page.TitleOf(column), isCode: false);

    private protected override int[] Columns(ResultPage page) => ReadingOrder.Of(page);

    private protected override Cell CellOf(ResultPage page, int row, int column)
    {
        if (page.WordsOf(row, column) is { } words)
        {
            return Cell.Of(words);
        }

        var (cell, described) = (page.Read(row, column), page.Columns[column]);
        return cell.Text is { } code && CodeLabels.Find(described.ClosedList ?? described.DescribedBy, code) is { } label
            ? Cell.Of(label)
            : cell;
    }

    private protected override string Text(Column column, string plain) =>
        Guarded(plain, column.Type == ColumnType.Code && plain.All(char.IsAsciiLetterOrDigit));

    private protected override string Decimal(string plain) => plain.Replace('.', ',');

    private static string Guarded(string plain, bool isCode)
    {
        if (SafeText.CanRunAsFormula(plain))
        {
            return "'" + plain;
        }

        if (!isCode && !SpreadsheetText.CanBeConverted(plain))
        {
            return plain;
        }

        return CanBeQuoted(plain) ? $"=\"{plain}\"" : "'" + plain;
    }

    /// <summary>Inside <c>="…"</c> a quotation mark would end the text. Excel takes at most 255 characters there.</summary>
    private static bool CanBeQuoted(string text) =>
        text.Length <= LongestQuoted && !text.Any(c => c == '"' || char.IsControl(c) || char.IsSurrogate(c));
}

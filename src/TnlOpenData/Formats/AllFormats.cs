using TnlOpenData.Formats.Columnar;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Json;
using TnlOpenData.Formats.Sheets.Ods;
using TnlOpenData.Formats.Sheets.Xlsx;
using TnlOpenData.Formats.Writing;

namespace TnlOpenData.Formats;

/// <summary>Every format, in the order of preference when a client accepts several equally.</summary>
public static class AllFormats
{
    public static readonly TableFormat Json = new JsonFormat();

    public static readonly TableFormat ExcelFrCsv = new ExcelFrCsvFormat();

    public static IReadOnlyList<TableFormat> Lists { get; } =
    [
        Json,
        new CsvFormat(),
        new NdjsonFormat(),
        new GeoJsonFormat(),
        new TsvFormat(),
        new XlsxFormat(),
        new OdsFormat(),
        new ParquetFormat(),
    ];
}

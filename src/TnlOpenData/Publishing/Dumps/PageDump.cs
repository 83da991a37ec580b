using TnlOpenData.Formats;
using TnlOpenData.Formats.Delimited;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>A page of rows as a file, without absolute addresses, which differ from server to server.</summary>
internal static class PageDump
{
    public static Dump Of(string name, TableFormat format, Func<ResultPage> page, string title, string description, Func<int> rows)
    {
        var file = $"{name}.{format.Name}";
        return new()
        {
            Name = file,
            MediaType = format.MediaType,
            IsText = format.IsText,
            Title = $"{title} ({Label(format)})",
            Description = description,
            CountRows = rows,
            Write = output => format.Write(output, page(), new ExportContext("", $"/dumps/{file}")),
        };
    }

    /// <summary>The same rows as CSV for a double click in a French spreadsheet.</summary>
    public static Dump ForExcel(string name, Func<ResultPage> page, string title, string description, Func<int> rows)
    {
        var dump = Of($"{name}-{ExcelFrCsvFormat.Profile}", AllFormats.ExcelFrCsv, page, title, description, rows);
        return dump with
        {
            Title = $"{title} (CSV pour Excel et LibreOffice en français)",
            Description = $"{description} Points-virgules, virgules décimales, titres et mots français ; les codes gardent leurs zéros.",
            Profile = ExcelFrCsvFormat.Profile,
        };
    }

    private static string Label(TableFormat format) => format.Name switch
    {
        "geojson" => "GeoJSON",
        "parquet" => "Parquet",
        var name => name.ToUpperInvariant(),
    };
}

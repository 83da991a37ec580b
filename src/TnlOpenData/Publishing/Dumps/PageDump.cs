using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;

namespace TnlOpenData.Publishing.Dumps;

/// <summary>A page of rows as a file, without absolute addresses, which differ from server to server.</summary>
internal static class PageDump
{
    public static Dump Of(string name, TableFormat format, Func<ResultPage> page, string title, string description, int rows)
    {
        var file = $"{name}.{format.Name}";
        return new()
        {
            Name = file,
            MediaType = format.MediaType,
            IsText = format.IsText,
            Title = $"{title} ({Label(format)})",
            Description = description,
            Rows = rows,
            Write = output => format.Write(output, page(), new ExportContext("", $"/dumps/{file}")),
        };
    }

    private static string Label(TableFormat format) => format.Name switch
    {
        "geojson" => "GeoJSON",
        "parquet" => "Parquet",
        var name => name.ToUpperInvariant(),
    };
}

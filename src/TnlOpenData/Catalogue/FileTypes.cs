using TnlOpenData.Dumps;

namespace TnlOpenData.Catalogue;

/// <summary>The format of a dump, as the EU's table of file types names it, or as IANA does where that table is silent.</summary>
internal static class FileTypes
{
    private const string Authority = "http://publications.europa.eu/resource/authority/file-type/";

    public static string Of(Dump dump) => dump.Format switch
    {
        "csv" or "json" or "geojson" or "xlsx" or "ods" or "zip" => Authority + dump.Format.ToUpperInvariant(),
        _ => MediaType(dump),
    };

    public static string MediaType(Dump dump) => $"https://www.iana.org/assignments/media-types/{dump.MediaType}";
}

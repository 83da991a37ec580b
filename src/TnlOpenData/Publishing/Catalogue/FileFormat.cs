using TnlOpenData.Publishing.Dumps;

namespace TnlOpenData.Publishing.Catalogue;

/// <summary>The format of a file in the vocabularies of the EU and of IANA.</summary>
internal static class FileFormat
{
    private const string FileTypes = "http://publications.europa.eu/resource/authority/file-type/";

    /// <summary>A file type of the EU vocabulary, or the IANA media type where that vocabulary has none.</summary>
    public static string IriOf(Dump dump) => dump.Format switch
    {
        "csv" or "json" or "geojson" or "xlsx" or "ods" or "zip" or "parquet" => FileTypes + dump.Format.ToUpperInvariant(),
        _ => MediaTypeOf(dump),
    };

    public static string MediaTypeOf(Dump dump) => $"https://www.iana.org/assignments/media-types/{dump.MediaType}";

    /// <summary>data.gouv.fr shows this label, in lower case, instead of the last part of the IRI: <c>sqlite</c>.</summary>
    public static string LabelOf(Dump dump) => dump.Format switch
    {
        "geojson" => "GeoJSON",
        "parquet" => "Parquet",
        "sqlite" => "SQLite",
        var format => format.ToUpperInvariant(),
    };
}

/// <summary>The IRI of the licence as the vocabulary of the EU spells it.</summary>
internal static class LicenceIri
{
    private const string Etalab = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

    /// <summary>The address of the data package has no slash at its end; the EU's list maps the address with one.</summary>
    public static string Of(string url) => url == Etalab ? url + "/" : url;
}

/// <summary>The box around France with its overseas départements.</summary>
internal static class FranceBox
{
    private const string West = "-63.2", South = "-21.5", East = "55.9", North = "51.2";

    /// <summary>Well-known text, longitude first.</summary>
    public const string Polygon = $"POLYGON(({West} {South},{East} {South},{East} {North},{West} {North},{West} {South}))";

    /// <summary>A box of schema.org: latitude first, the south-western corner, then the north-eastern one.</summary>
    public const string SchemaOrg = $"{South} {West} {North} {East}";
}

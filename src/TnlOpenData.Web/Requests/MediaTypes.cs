namespace TnlOpenData.Web.Requests;

/// <summary>Names of media types: other names of the formats that are offered, and which types are text.</summary>
public static class MediaTypes
{
    /// <summary>Former and unregistered names that clients send in <c>Accept</c>, by the name that the service writes.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/json"] = ["text/json", "application/x-json"],
        ["text/csv"] =
        [
            "application/csv", "text/x-csv", "application/x-csv", "text/comma-separated-values", "text/x-comma-separated-values",
        ],
        ["text/tab-separated-values"] =
        [
            "text/tsv", "text/x-tsv", "application/tsv", "application/x-tsv", "text/x-tab-separated-values",
            "application/tab-separated-values",
        ],
        ["application/x-ndjson"] =
        [
            "application/ndjson", "text/x-ndjson", "text/ndjson", "application/jsonl", "application/x-jsonl", "text/jsonl",
            "application/jsonlines", "application/x-jsonlines", "text/jsonlines", "application/json-lines",
            "application/x-json-lines",
        ],
        ["application/geo+json"] = ["application/vnd.geo+json", "application/geojson", "application/x-geojson", "application/json+geo"],
        ["application/vnd.apache.parquet"] =
        [
            "application/parquet", "application/x-parquet", "application/vnd.parquet", "application/x-apache-parquet",
            "application/apache-parquet",
        ],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ["application/xlsx", "application/x-xlsx"],
        ["application/vnd.oasis.opendocument.spreadsheet"] =
            ["application/x-vnd.oasis.opendocument.spreadsheet", "application/ods", "application/x-ods"],
    };

    /// <summary>Types of text whose name does not end in a word for text.</summary>
    private static readonly string[] OtherText = ["application/graphql", "application/javascript", "application/x-ndjson"];

    private static readonly string[] TextEndings = ["/json", "+json", "/xml", "+xml", "/yaml", "+yaml"];

    /// <summary>True if <paramref name="name"/> is another name of an offered media type.</summary>
    public static bool IsOtherName(string name, string mediaType) =>
        OtherNames.TryGetValue(mediaType, out var names) && names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True for text, which compresses well. Binary formats are compressed inside, and programs read them by ranges of their own bytes:
    /// they never get a content encoding.
    /// </summary>
    /// <param name="contentType">A media type, with or without parameters.</param>
    public static bool IsText(string contentType)
    {
        var end = contentType.IndexOf(';', StringComparison.Ordinal);
        var type = (end < 0 ? contentType : contentType[..end]).Trim();
        return type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(TextEndings, e => type.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            || OtherText.Contains(type, StringComparer.OrdinalIgnoreCase);
    }
}

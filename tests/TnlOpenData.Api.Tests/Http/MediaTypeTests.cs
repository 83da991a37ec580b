using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Former and popular names of media types; and which formats are compressed.</summary>
public class MediaTypeTests(RealServer server)
{
    private const string Csv = "text/csv";
    private const string Lines = "application/x-ndjson";
    private const string Map = "application/geo+json";
    private const string Parquet = "application/vnd.apache.parquet";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("application/vnd.geo+json", Map)]
    [InlineData("application/geojson", Map)]
    [InlineData("application/csv", Csv)]
    [InlineData("text/x-csv", Csv)]
    [InlineData("application/x-csv", Csv)]
    [InlineData("text/comma-separated-values", Csv)]
    [InlineData("TEXT/X-CSV; header=present", Csv)]
    [InlineData("application/parquet", Parquet)]
    [InlineData("application/x-parquet", Parquet)]
    [InlineData("application/jsonl", Lines)]
    [InlineData("application/x-jsonlines", Lines)]
    [InlineData("application/ndjson", Lines)]
    [InlineData("text/json", "application/json")]
    [InlineData("text/tsv", "text/tab-separated-values")]
    [InlineData("text/html, application/csv;q=0.5", Csv)]
    [InlineData("application/csv;q=0.9, application/json;q=0.5", Csv)]
    [InlineData("application/csv, text/csv;q=0.1, application/json;q=0.5", "application/json")]
    public async Task Another_name_is_taken_and_the_own_one_is_written(string accept, string type)
    {
        foreach (var path in new[] { "/v1/awards", "/v1/awards/2018/paris", "/v1/editions/2018/awards" })
        {
            using var response = await server.Get(path, ("Accept", accept));
            Assert.Equal((200, type), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        }
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", true)]
    [InlineData("application/problem+json", true)]
    [InlineData("image/svg+xml", true)]
    [InlineData("text/turtle; charset=utf-8", true)]
    [InlineData("application/yaml", true)]
    [InlineData(Lines, true)]
    [InlineData(Parquet, false)]
    [InlineData(Xlsx, false)]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", false)]
    [InlineData("application/zip", false)]
    [InlineData("application/vnd.sqlite3", false)]
    [InlineData("image/png", false)]
    [InlineData("image/x-icon", false)]
    [InlineData("application/octet-stream", false)]
    public void Text_is_told_from_binary(string type, bool isText) => Assert.Equal(isText, MediaTypes.IsText(type));

    [Fact]
    public async Task A_binary_format_is_never_compressed_on_any_surface()
    {
        var files = (await server.Json("/dumps/manifest.json"))["dumps"]!.AsArray().Select(f => (string)f!["path"]!);
        string[] lists = ["awards", "collectivities", "editions", "editions/2018/awards"];
        var addresses = lists
            .SelectMany(l => new[] { "xlsx", "ods", "parquet", "csv", "json" }.Select(f => $"/v1/{l}.{f}"))
            .Concat(["/v1/awards/2018/paris?format=parquet", "/v1/awards?format=xlsx", "/favicon.ico", .. files]);
        foreach (var address in addresses)
        {
            using var response = await server.Get(address, ("Accept-Encoding", "br, gzip"));
            Assert.Equal((address, 200), (address, (int)response.StatusCode));
            var isText = MediaTypes.IsText(response.Content.Headers.ContentType!.ToString()) && response.Content.Headers.ContentLength > 0;
            Assert.Equal((address, isText ? "br" : ""), (address, response.Header("Content-Encoding")));
        }
    }
}

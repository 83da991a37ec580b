using System.IO.Compression;

namespace TnlOpenData.Api.Tests.Http;

public class NegotiationTests(RealServer server)
{
    private const string Path = "/v1/awards";
    private const string Json = "application/json";
    private const string Csv = "text/csv";
    private const string Ndjson = "application/x-ndjson";
    private const string Map = "application/geo+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/csv", Csv)]
    [InlineData("text/csv; header=present", Csv)]
    [InlineData("text/*", Csv)]
    [InlineData("application/x-ndjson", Ndjson)]
    [InlineData("application/geo+json", Map)]
    [InlineData("application/json, text/csv", Json)]
    [InlineData("text/csv, application/json", Json)]
    [InlineData("text/csv;q=0.5, application/json;q=0.4", Csv)]
    [InlineData("text/csv;q=0.4, application/json;q=0.5", Json)]
    [InlineData("text/*;q=0.4, text/csv;q=0.1, application/json;q=0.5", Json)]
    [InlineData("application/json;q=0, */*", Csv)]
    [InlineData("application/json;q=0.1, */*;q=0.2, text/csv;q=0.1", Ndjson)]
    [InlineData("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", Json)]
    [InlineData("text/html, */*;q=0.1", Json)]
    [InlineData("text/html, text/csv;q=0.001", Csv)]
    public async Task The_format_that_Accept_prefers_is_sent(string? accept, string type)
    {
        using var response = await server.Get(Path, accept is null ? [] : [("Accept", accept)]);
        Assert.Equal((200, type), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/png")]
    [InlineData("application/xml")]
    [InlineData("application/vnd.ms-excel, text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("text/csv;q=0, text/*;q=0")]
    [InlineData("application/problem+json")]
    public async Task What_does_not_exist_is_not_acceptable(string accept)
    {
        foreach (var path in new[] { Path, "/v1/awards/2018/paris", "/v1/editions/2018/awards" })
        {
            using var response = await server.Get(path, ("Accept", accept));
            var problem = await response.Problem();
            Assert.Equal(406, (int)response.StatusCode);
            Assert.Contains("text/csv", (string)problem["detail"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_list_without_places_has_no_map()
    {
        using var response = await server.Get("/v1/editions", ("Accept", Map));
        Assert.Equal(406, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/v1/awards.csv", "application/json", Csv)]
    [InlineData("/v1/awards?format=csv", "application/json", Csv)]
    [InlineData("/v1/awards.csv", "text/html", Csv)]
    public async Task What_the_address_says_goes_before_Accept(string path, string accept, string type)
    {
        using var response = await server.Get(path, ("Accept", accept));
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_spreadsheet_profile_can_be_negotiated()
    {
        using var response = await server.Get("/v1/awards?profile=excel-fr", ("Accept", Csv));
        Assert.Equal((200, Csv), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData(null, "fr")]
    [InlineData("fr", "fr")]
    [InlineData("FR-ca", "fr")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN-us;q=0.9", "en")]
    [InlineData("de", "fr")]
    [InlineData("*", "fr")]
    [InlineData("de, en;q=0.5", "en")]
    [InlineData("fr;q=0.3, en;q=0.8", "en")]
    [InlineData("en;q=0.3, fr;q=0.8", "fr")]
    [InlineData("en, fr", "en")]
    [InlineData("fr, en", "fr")]
    [InlineData("de, it;q=0.5", "fr")]
    [InlineData("english", "fr")]
    [InlineData("en;q=0", "fr")]
    [InlineData("en;q=0, *", "fr")]
    [InlineData("fr;q=0, en;q=0.1", "en")]
    public async Task Problems_speak_the_language_that_is_preferred(string? accepted, string language)
    {
        using var response = await server.Get("/v1/awards?edtion=2018", accepted is null ? [] : [("Accept-Language", accepted)]);
        Assert.Equal(language, response.Header("Content-Language"));
        Assert.Equal(language == "fr" ? "Paramètre inconnu" : "Unknown parameter", (string)(await response.Problem())["title"]!);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0", "")]
    [InlineData("GZIP", "gzip")]
    [InlineData("deflate", "")]
    [InlineData("identity", "")]
    [InlineData("identity, gzip;q=0.5", "")]
    public async Task The_coding_that_is_preferred_holds_the_same_bytes(string accepted, string coding)
    {
        using var response = await server.Get(Path, ("Accept-Encoding", accepted));
        Assert.Equal(coding, response.Header("Content-Encoding"));
        var body = await response.Content.ReadAsByteArrayAsync();
        using var plain = await server.Get(Path);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), Decoded(coding, body));
    }

    private static byte[] Decoded(string coding, byte[] body)
    {
        using var source = new MemoryStream(body);
        using Stream decoder = coding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var plain = new MemoryStream();
        decoder.CopyTo(plain);
        return plain.ToArray();
    }
}

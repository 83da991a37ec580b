using System.Text;
using TnlOpenData.Resources;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>No answer has more than 2 kB of headers, however long the question; and file names are right in every script.</summary>
public class HeaderSizeTests(RealServer server)
{
    private const int Most = 2_000;
    private static readonly string[] Formats = ["json", "ndjson", "csv", "tsv", "geojson", "xlsx", "ods", "parquet"];

    public static TheoryData<string> Words => new(
    [
        "échirolles", "北京市海淀区", "Αθήνα", "Москва", "القاهرة", "दिल्ली", "ſtraße", "ı", "ﬁn", "👩‍🚀",
        "e\u0301\u0301\u0301", "\u202Eabc", "a\u200Bb",
        "0١٢", "𝔸𝔹", "\uFFFD", "þ",
    ]);

    [Theory]
    [MemberData(nameof(Words))]
    public async Task A_word_in_any_script_gives_a_file_name_in_every_list_and_format(string word)
    {
        var lists = AllResources.Lists.Where(r => r.FilterInfos.Any(f => f.Name == "q")).Select(r => r.Name).ToArray();
        Assert.NotEmpty(lists);
        foreach (var list in lists)
        {
            foreach (var format in Formats)
            {
                foreach (var text in new[] { word, Long(word) })
                {
                    var address = $"/v1/{list}.{format}?q={Uri.EscapeDataString(text)}";
                    var response = await server.Raw($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                    Assert.True(response.Status is 200 or 400, $"{address}: {response.Status}");
                    AssertSmall(address, response);
                    if (response.Header("Content-Disposition") is { Length: > 0 } header)
                    {
                        AssertFileName(header, format);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("/v1/awards?q=", "a")]
    [InlineData("/v1/awards.csv?limit=2&q=", "北")]
    [InlineData("/v1/search?q=", "saint ")]
    [InlineData("/v1/awards?departement=", "38,")]
    [InlineData("/v1/collectivities?limit=1&kind=", "commune,")]
    [InlineData("/palmares?q=", "ville ")]
    [InlineData("/palmares?departement=", "38,")]
    [InlineData("/carte?departement=", "38,")]
    [InlineData("/carte.svg?departement=", "38,")]
    [InlineData("/oembed?url=", "http://localhost/")]
    [InlineData("/v1/nothing?", "x")]
    [InlineData("/collectivites/", "x")]
    [InlineData("/v1/collectivities/", "x")]
    [InlineData("/v1/releases/", "x")]
    [InlineData("/dumps/", "x")]
    [InlineData("/docs?", "x")]
    public async Task A_long_question_has_no_long_headers(string address, string piece)
    {
        var question = Uri.EscapeDataString(string.Concat(Enumerable.Repeat(piece, 8_000)));
        foreach (var length in new[] { 500, 1_500, 3_000, 7_500 })
        {
            var asked = address + question[..length].TrimEnd('%', '2', 'C', '0', ',');
            foreach (var headers in new[] { "", "Accept: text/html\r\n", "Accept: image/png\r\n" })
            {
                // The second answer may come from the cache, the third is a 304.
                foreach (var condition in new[] { "", "", "If-None-Match: *\r\n" })
                {
                    var response =
                        await server.Raw($"GET {asked} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}{condition}\r\n");
                    Assert.True(response.Status < 500, $"{asked}: {response.Status}");
                    AssertSmall(asked, response);
                }
            }
        }
    }

    [Fact]
    public async Task What_fits_stays_and_the_next_page_goes_last()
    {
        using var usual = await server.Get("/v1/awards?limit=2");
        string[] relations = ["self", "first", "next", "license"];
        Assert.All(relations, r => Assert.Contains($"rel=\"{r}\"", usual.Header("Link"), StringComparison.Ordinal));
        var codes = string.Join(',', Enumerable.Range(1, 95).Where(i => i != 20).Select(i => $"{i:D2}"));
        using var longer = await server.Get($"/v1/awards?limit=2&departement={codes}");
        Assert.Contains("rel=\"next\"", longer.Header("Link"), StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"self\"", longer.Header("Link"), StringComparison.Ordinal);
        Assert.Contains("rel=\"license\"", longer.Header("Link"), StringComparison.Ordinal);
    }

    private static string Long(string word) => string.Concat(Enumerable.Repeat(word + " ", 6_000 / (9 * (word.Length + 1))));

    private static void AssertSmall(string address, RawResponse response)
    {
        Assert.True(response.Head.Length <= Most, $"{address}: {response.Head.Length}\n{response.Head}");
        Assert.DoesNotContain(response.Head, c => c is not ('\r' or '\n') && (char.IsControl(c) || c > '~'));
    }

    /// <summary>Both names end in the extension; the one in UTF-8 is whole characters.</summary>
    private static void AssertFileName(string header, string format)
    {
        Assert.Matches($"""^inline; filename="?[ -~]+\.{format}"?; filename\*=UTF-8''[!-~]+\.{format}$""", header);
        var name = Uri.UnescapeDataString(header[(header.IndexOf("''", StringComparison.Ordinal) + 2)..]);
        Assert.DoesNotContain('\uFFFD', name);
        Assert.True(Encoding.UTF8.GetByteCount(name) <= 120, name);
    }
}

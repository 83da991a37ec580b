using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TnlOpenData.Api.Tests.Contract;

namespace TnlOpenData.Api.Tests.Dumps;

/// <summary>Files that people and harvesters take away: complete, provable, at addresses that never change.</summary>
public class DumpTests(RealServer server)
{
    [Fact]
    public async Task The_addresses_are_the_ones_that_were_published() =>
        Golden.Is("tests/TnlOpenData.Api.Tests/Dumps/dumps.txt", string.Concat((await Dumps()).Select(d => $"{d["path"]}\n")));

    [Fact]
    public async Task Every_dump_has_the_size_the_hash_and_the_type_that_the_manifest_says()
    {
        foreach (var dump in await Dumps())
        {
            using var response = await server.Get((string)dump["path"]!);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal((long)dump["bytes"]!, bytes.Length);
            Assert.Equal((string)dump["sha256"]!, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.Equal((string)dump["media_type"]!, response.Content.Headers.ContentType!.MediaType);
            Assert.False(string.IsNullOrWhiteSpace((string)dump["description"]!));
        }
    }

    [Fact]
    public async Task The_sums_are_those_of_the_manifest() =>
        Assert.Equal(
            string.Concat((await Dumps()).Select(d => $"{d["sha256"]}  {d["name"]}\n")),
            await server.Text("/dumps/sha256sums.txt"));

    [Fact]
    public async Task Every_table_has_as_many_rows_as_the_manifest_says_in_each_text_format()
    {
        foreach (var dump in (await Dumps()).Where(d => d["rows"] is not null))
        {
            var (path, rows) = ((string)dump["path"]!, (int)dump["rows"]!);
            switch (path[(path.LastIndexOf('.') + 1)..])
            {
                case "csv":
                    Assert.Equal(rows, CsvText.Parse(await server.Text(path)).Count - 1);
                    break;
                case "ndjson":
                    Assert.Equal(rows, (await server.Text(path)).Count(c => c == '\n'));
                    break;
                case "json":
                    Assert.Equal(rows, (await server.Rows(path)).Length);
                    break;
                case "geojson":
                    Assert.Equal(
                        rows,
                        (int)(await server.Json(path))["unlocated"]! + (await server.Json(path))["features"]!.AsArray().Count);
                    break;
            }
        }
    }

    [Fact]
    public async Task The_years_together_are_the_whole_palmares()
    {
        var years = await Task.WhenAll(
            Enumerable.Range(2016, 10).Select(async year => CsvText.Parse(await server.Text($"/dumps/palmares-{year}.csv")).Skip(1)));
        var whole = CsvText.Parse(await server.Text("/dumps/palmares.csv")).Skip(1);
        Assert.Equal(
            whole.Select(r => string.Join('|', r)).Order(StringComparer.Ordinal),
            years.SelectMany(y => y).Select(r => string.Join('|', r)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_JSON_dump_carries_its_licence_source_and_date()
    {
        var meta = (await server.Json("/dumps/collectivities.json"))["meta"]!;
        Assert.Equal("etalab-2.0", (string)meta["licence"]!["id"]!);
        Assert.Contains("ADULLACT", (string)meta["attribution"]!, StringComparison.Ordinal);
        Assert.Equal((await server.Json("/v1"))["release"]!.ToJsonString(), meta["release"]!.ToJsonString());
    }

    [Fact]
    public async Task No_dump_names_the_server_it_came_from()
    {
        foreach (var path in new[] { "/dumps/palmares.json", "/dumps/palmares.geojson", "/dumps/awards.ndjson", "/dumps/manifest.json" })
        {
            Assert.DoesNotContain("localhost", await server.Text(path), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/dumps/nichts.csv")]
    [InlineData("/dumps/palmares.csv.br")]
    [InlineData("/dumps/..%2F..%2Fcurrent")]
    public async Task What_is_no_dump_is_a_problem(string address)
    {
        using var response = await server.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await response.Problem();
    }

    private async Task<JsonNode[]> Dumps() => [.. (await server.Json("/dumps/manifest.json"))["dumps"]!.AsArray().Select(d => d!)];
}

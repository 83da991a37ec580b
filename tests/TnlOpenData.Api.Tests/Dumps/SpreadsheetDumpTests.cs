using System.Text;
using System.Text.Json.Nodes;
using TnlOpenData.Schema;

namespace TnlOpenData.Api.Tests.Dumps;

/// <summary>Each CSV has a twin for a double click in a French spreadsheet, which the catalogue does not list.</summary>
public class SpreadsheetDumpTests(RealServer server)
{
    private const string Suffix = "-excel-fr.csv";

    [Fact]
    public async Task The_palmares_each_edition_and_each_table_have_one()
    {
        var editions = (await server.Rows("/v1/editions?limit=all")).Select(e => $"palmares-{e["year"]}");
        string[] expected = ["palmares", .. editions, .. AllTables.All.Select(t => t.Name)];
        Assert.Equal(
            expected.Select(name => name + Suffix).Order(StringComparer.Ordinal),
            (await Twins()).Select(d => (string)d["name"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_has_the_rows_of_the_plain_file_after_a_byte_order_mark_and_French_titles()
    {
        foreach (var twin in await Twins())
        {
            var path = (string)twin["path"]!;
            using var response = await server.Get(path);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            var text = Encoding.UTF8.GetString(bytes[3..]);
            var plain = CsvText.Parse(await server.Text(path.Replace(Suffix, ".csv", StringComparison.Ordinal)));
            var french = CsvText.Parse(text, ';');
            Assert.Equal((plain.Count, plain[0].Length), (french.Count, french[0].Length));
            Assert.Equal((int)twin["rows"]!, french.Count - 1);
            Assert.All(french[0], title => Assert.DoesNotContain("_", title, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/moissonnage/catalogue.jsonld")]
    [InlineData("/catalogue.ttl")]
    [InlineData("/dataset.jsonld")]
    [InlineData("/datapackage.json")]
    public async Task No_catalogue_names_it(string path) =>
        Assert.DoesNotContain("excel-fr", await server.Text(path), StringComparison.Ordinal);

    [Fact]
    public async Task The_page_of_the_data_lists_every_one()
    {
        var page = await server.Text("/donnees");
        Assert.All(await Twins(), d => Assert.Contains($"href=\"{d["path"]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_manifest_says_under_which_name_each_file_is_saved()
    {
        foreach (var dump in await Dumps())
        {
            using var response = await server.Get((string)dump["path"]!);
            Assert.StartsWith(
                $"attachment; filename={dump["file_name"]};", response.Header("Content-Disposition"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_manifest_says_how_many_rows_a_map_leaves_out()
    {
        var maps = (await Dumps()).Where(d => ((string)d["name"]!).EndsWith(".geojson", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(maps);
        foreach (var dump in maps)
        {
            var map = await server.Json((string)dump["path"]!);
            Assert.Equal(map["features"]!.AsArray().Count, (int)dump["features"]!);
            Assert.Equal((int)map["unlocated"]!, (int)dump["unlocated"]!);
            Assert.Equal((int)dump["rows"]!, (int)dump["features"]! + (int)dump["unlocated"]!);
        }
    }

    [Fact]
    public async Task A_feature_has_the_same_id_in_the_dump_and_in_the_API()
    {
        var dump = (await server.Json("/dumps/palmares.geojson"))["features"]!.AsArray();
        var rest = (await server.Json("/v1/awards.geojson?limit=all"))["features"]!.AsArray();
        Assert.Equal(
            rest.Select(f => (string)f!["id"]!).Order(StringComparer.Ordinal),
            dump.Select(f => (string)f!["id"]!).Order(StringComparer.Ordinal));
    }

    private async Task<IEnumerable<JsonNode>> Twins() =>
        (await Dumps()).Where(d => ((string)d["name"]!).EndsWith(Suffix, StringComparison.Ordinal));

    private async Task<JsonNode[]> Dumps() => [.. (await server.Json("/dumps/manifest.json"))["dumps"]!.AsArray().Select(d => d!)];
}

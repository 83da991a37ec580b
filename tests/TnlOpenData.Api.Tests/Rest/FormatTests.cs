using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>The same rows in every format.</summary>
public class FormatTests(RealServer real, SyntheticServer synthetic)
{
    public static TheoryData<string> Resources => [.. OpenLists.All.Select(r => r.Name)];

    public static TheoryData<string> Maps => [.. OpenLists.All.Where(r => r.HasPlaces).Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task CSV_read_back_equals_JSON(string resource)
    {
        foreach (var server in Servers(resource))
        {
            var rows = await server.Rows($"/v1/{resource}?limit=all");
            var csv = CsvText.Parse(await server.Text($"/v1/{resource}.csv?limit=all"));
            Assert.Equal(rows.Length, csv.Count - 1);
            for (var i = 0; i < rows.Length; i++)
            {
                var columns = csv[0].Where(c => !IsTree(rows[i][c]));
                Assert.Equal(
                    columns.Select(c => $"{c}: {rows[i].Plain(c)}"),
                    columns.Select(c => $"{c}: {csv[i + 1][Array.IndexOf(csv[0], c)]}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task CSV_has_every_column_but_the_links(string resource) =>
        Assert.Equal(
            OpenLists.All.First(r => r.Name == resource).ColumnInfos.Select(c => c.Name).Where(c => c != "links"),
            CsvText.Parse(await real.Text($"/v1/{resource}.csv?limit=1"))[0]);

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task NDJSON_holds_the_rows_of_JSON(string resource)
    {
        foreach (var server in Servers(resource))
        {
            var lines = (await server.Text($"/v1/{resource}.ndjson?limit=all")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(
                (await server.Rows($"/v1/{resource}?limit=all")).Select(r => r.ToJsonString()),
                lines.Select(l => JsonNode.Parse(l)!.ToJsonString()));
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task GeoJSON_has_a_point_for_every_row_with_a_place(string resource)
    {
        foreach (var server in Servers(resource))
        {
            var rows = await server.Rows($"/v1/{resource}?limit=all");
            var map = await server.Json($"/v1/{resource}.geojson?limit=all");
            var located = rows.Where(r => r["longitude"] is not null).ToArray();
            JsonNode[] features = [.. map["features"]!.AsArray().Select(f => f!)];
            Assert.Equal(
                located.Select(r => (string)r["links"]!["self"]!),
                features.Select(f => $"http://localhost/v1/{resource}/{(string)f["id"]!}"));
            Assert.Equal((rows.Length, rows.Length - located.Length), ((int)map["total"]!, (int)map["unlocated"]!));
            Assert.All(features, f => Assert.Equal((string)f["id"]!, (string)f["properties"]!["id"]!));
            Assert.Equal(
                located.Select(r => WithoutId(r)),
                features.Select(f => WithoutId(f["properties"]!)));
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task The_suffix_the_parameter_and_Accept_choose_the_same(string resource)
    {
        foreach (var (format, type) in new[] { ("csv", "text/csv"), ("ndjson", "application/x-ndjson") })
        {
            var text = await real.Text($"/v1/{resource}.{format}");
            Assert.Equal(text, await real.Text($"/v1/{resource}?format={format}"));
            Assert.Equal(text, await real.Text($"/v1/{resource}", ("Accept", type)));
        }
    }

    [Fact]
    public async Task French_spreadsheets_keep_codes_as_text_and_commas_in_numbers()
    {
        using var response = await real.Get("/v1/collectivities.csv?profile=excel-fr&limit=all");
        Assert.Equal([0xEF, 0xBB, 0xBF], (await response.Content.ReadAsByteArrayAsync())[..3]);
        var records = CsvText.Parse(await response.Content.ReadAsStringAsync(), ';');
        Assert.Contains(records, r => r.Contains("=\"05\""));
        Assert.Contains(records, r => r.Contains("=\"974\""));
        Assert.Contains(records, r => r.Contains("5,71534"));
        Assert.DoesNotContain("name", records[0]);
    }

    [Fact]
    public async Task French_spreadsheets_get_as_many_rows_and_columns_as_others()
    {
        foreach (var resource in OpenLists.All.Select(r => r.Name))
        {
            var plain = CsvText.Parse(await synthetic.Text($"/v1/{resource}.csv?limit=all"));
            var french = CsvText.Parse(await synthetic.Text($"/v1/{resource}.csv?limit=all&profile=excel-fr"), ';');
            Assert.Equal(plain.Select(r => r.Length), french.Select(r => r.Length));
        }
    }

    [Fact]
    public async Task A_file_has_a_name()
    {
        using var response = await real.Get("/v1/editions/2018/awards.csv");
        Assert.StartsWith("inline; filename=tnl-palmares-2018.csv;", response.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/awards.xlsx?edition=2024", "tnl-palmares-2024.xlsx")]
    [InlineData("/v1/awards.ods?edition=2024&departement=38", "tnl-palmares-2024-38.ods")]
    [InlineData("/v1/awards.csv?edition=2024&profile=excel-fr", "tnl-palmares-2024-excel-fr.csv")]
    [InlineData("/v1/editions/2024/awards.csv?profile=excel-fr", "tnl-palmares-2024-excel-fr.csv")]
    [InlineData("/v1/awards.geojson", "tnl-palmares.geojson")]
    [InlineData("/v1/collectivities.csv?profile=excel-fr", "tnl-collectivities-excel-fr.csv")]
    public async Task A_file_is_named_after_the_palmares_its_filters_and_its_profile(string address, string name)
    {
        using var response = await real.Get(address);
        Assert.StartsWith($"inline; filename={name};", response.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_has_its_formats_too()
    {
        var csv = CsvText.Parse(await real.Text("/v1/collectivities/echirolles?format=csv"));
        Assert.Equal(2, csv.Count);
        Assert.Equal("Échirolles", csv[1][Array.IndexOf(csv[0], "name")]);
        Assert.Equal(1, (int)(await real.Json("/v1/collectivities/echirolles?format=geojson"))["total"]!);
    }

    [Fact]
    public async Task One_column_that_is_often_empty_keeps_its_rows() =>
        Assert.Equal(RealCounts.Awards + 1, CsvText.Parse(await real.Text("/v1/awards.csv?fields=note&limit=all")).Count);

    private static bool IsTree(JsonNode? value) =>
        value is JsonObject or JsonArray { Count: > 0 } && (value as JsonArray)?[0] is not JsonValue;

    /// <summary>Awards have no column <c>id</c>: the map adds it, since programs take the id of a feature from its properties.</summary>
    private static string WithoutId(JsonNode row)
    {
        row.AsObject().Remove("id");
        return row.ToJsonString();
    }

    /// <summary>Both packages; the synthetic one alone for the list that has 36,000 rows on the real data.</summary>
    private TnlServer[] Servers(string resource) => OpenLists.Short.Any(r => r.Name == resource) ? [real, synthetic] : [synthetic];
}

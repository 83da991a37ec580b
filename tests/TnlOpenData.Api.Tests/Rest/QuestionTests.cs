using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Rest;

/// <summary>Lists that are computed from a question: statistics, comparison, search; records and permalinks.</summary>
public class QuestionTests(RealServer server)
{
    [Theory]
    [InlineData("statistics", "by=edition")]
    [InlineData("statistics", "by=level,kind&departement=38")]
    [InlineData("statistics", "by=edition,level,returning&sort=-awards,edition")]
    [InlineData("compare", "collectivities=boe,38151,lyon")]
    [InlineData("search", "q=st%20martin%20d%20uriage")]
    [InlineData("records", "confidence=certain")]
    public async Task Every_format_has_the_rows_of_JSON(string list, string question)
    {
        var rows = await server.Rows($"/v1/{list}?{question}&limit=all");
        Assert.NotEmpty(rows);
        Assert.Equal(
            rows.Select(r => r.ToJsonString()),
            (await server.Text($"/v1/{list}.ndjson?{question}&limit=all"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => JsonNode.Parse(l)!.ToJsonString()));
        Assert.Equal(rows.Length + 1, CsvText.Parse(await server.Text($"/v1/{list}.csv?{question}&limit=all")).Count);
        var tsv = await server.Text($"/v1/{list}.tsv?{question}&limit=all");
        Assert.Equal(rows.Length + 1, tsv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var (format, signature) in new[] { ("xlsx", "PK"), ("ods", "PK"), ("parquet", "PAR1") })
        {
            Assert.StartsWith(signature, await server.Text($"/v1/{list}.{format}?{question}&limit=all"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Statistics_count_every_award_once_and_say_what_share_they_rest_on()
    {
        var rows = await server.Rows("/v1/statistics?by=edition");
        Assert.Equal(RealCounts.Awards, rows.Sum(r => (int)r["awards"]!));
        var of2018 = rows.Single(r => (int)r["edition"]! == 2018);
        var (recorded, official) = (RealCounts.AwardsOf(2018), RealCounts.OfficialOf(2018)!.Value);
        Assert.Equal((recorded, official), ((int)of2018["awards"]!, (int)of2018["official"]!));
        Assert.Equal("published", (string)of2018["official_status"]!);
        Assert.Equal(Math.Round((double)recorded / official, 4), (double)of2018["share"]!);
        Assert.Equal(("not-published", "range"), ((string)rows[0]["official_status"]!, (string)rows[^1]["official_status"]!));
        Assert.Null(rows[0]["official"]);
    }

    [Fact]
    public async Task Levels_are_counted_beside_their_scale_and_never_across()
    {
        var rows = await server.Rows("/v1/statistics?by=level");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains((string)r["scale"]!, new[] { "copylefts", "badge-metals" }));
    }

    [Fact]
    public async Task Facets_count_with_the_other_filters_applied()
    {
        var facets = (await server.Json("/v1/awards?edition=2018&kind=commune&facets=kind,level&limit=1"))["meta"]!["facets"]!;
        var communes = await server.Rows("/v1/awards?edition=2018&kind=commune&limit=all");
        Assert.Equal(RealCounts.AwardsOf(2018), facets["kind"]!.AsArray().Sum(f => (int)f!["count"]!));
        Assert.Equal(communes.Length, facets["level"]!.AsArray().Sum(f => (int)f!["count"]!));
    }

    [Fact]
    public async Task An_absence_is_typed_in_a_comparison()
    {
        var boe = (await server.Rows("/v1/compare?collectivities=boe"))[0];
        Assert.Equal("not-known-to-be-labelled", (string)boe["edition_2016"]!["status"]!);
        Assert.Equal(
            ("range", "3", "4"),
            (
                (string)boe["edition_2019"]!["status"]!,
                (string)boe["edition_2019"]!["level_low"]!,
                (string)boe["edition_2019"]!["level_high"]!));
        Assert.Equal("or", (string)boe["edition_2025"]!["level"]!);
    }

    [Fact]
    public async Task A_record_says_whether_missing_data_could_overturn_it()
    {
        var records = await server.Rows("/v1/records?record=first-at-level,longest-run&limit=all");
        var level5 = records.Single(r => (string?)r["level"] == "5");
        Assert.Equal(
            ("certain", 2019, "nancy"),
            ((string)level5["confidence"]!, (int)level5["edition"]!, (string)level5["awards"]![0]!["collectivity_id"]!));
        var runs = records.Where(r => (string)r["record"]! == "longest-run").ToArray();
        Assert.NotEmpty(runs);
        Assert.All(runs, r => Assert.Equal("provisional", (string)r["confidence"]!));
    }

    [Fact]
    public async Task A_permalink_gives_the_same_rows_and_never_changes()
    {
        var list = await server.Json("/v1/awards?edition=2018&sort=name&fields=name,level");
        using var pinned = await server.Get((string)list["links"]!["permalink"]!);
        Assert.Contains("immutable", pinned.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(
            list["data"]!.ToJsonString(),
            JsonNode.Parse(await pinned.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("/v1/statistics", "missing-parameter")]
    [InlineData("/v1/statistics?by=editions", "invalid-value")]
    [InlineData("/v1/statistics?by=edition,level,kind,region", "invalid-value")]
    [InlineData("/v1/compare", "missing-parameter")]
    [InlineData("/v1/compare?collectivities=boe,nobody", "invalid-value")]
    [InlineData("/v1/search", "missing-parameter")]
    [InlineData("/v1/awards?facets=kindd", "invalid-value")]
    [InlineData("/v1/awards.csv?facets=kind", "invalid-value")]
    [InlineData("/v1/statistics?by=scale&sort=level", "invalid-value")]
    public async Task A_wrong_question_is_a_problem(string path, string type)
    {
        using var response = await server.Get(path);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.EndsWith("/" + type, (string)(await response.Problem())["type"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31555", null, "Toulouse", "31555")]
    [InlineData("243100518", null, "Toulouse Métropole", "243100518")]
    [InlineData("departement-38", null, "Isère", "departement-38")]
    [InlineData("38", null, "Isère", "departement-38")]
    [InlineData("44", null, "Loire-Atlantique", "departement-44")]
    [InlineData("region-44", "region-grand-est", "Région Grand Est", "region-44")]
    [InlineData("38151", "echirolles", "Échirolles", "38151")]
    [InlineData("69381", "lyon", "Lyon", "69123")]
    [InlineData("sitpi", "sitpi", null, null)]
    public async Task Territories_are_compared_whether_they_are_on_record_or_not(string key, string? id, string? name, string? territory)
    {
        var row = (await server.Rows($"/v1/compare?collectivities={key},boe"))[0];
        Assert.Equal((id, territory), ((string?)row["collectivity_id"], (string?)row["territory_id"]));
        Assert.True(name is null || (string)row["name"]! == name, (string)row["name"]!);
        Assert.All(
            row.AsObject().Where(c => id is null && c.Key.StartsWith("edition_", StringComparison.Ordinal)),
            c => Assert.Equal("not-known-to-be-labelled", (string)c.Value!["status"]!));
    }

    [Fact]
    public async Task A_problem_type_is_a_page_in_French_or_English()
    {
        Assert.Contains("Échelles", System.Net.WebUtility.HtmlDecode(await server.Text("/problems/cross-scale")), StringComparison.Ordinal);
        Assert.Contains("scales", await server.Text("/problems/cross-scale", ("Accept-Language", "en")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_asks_too_much_is_told_when_to_return()
    {
        await using var strict = new TnlServer(RepositoryData.WithoutTerritories, requestsPerMinute: 3) { WritesDumps = false };
        for (var i = 0; i < 3; i++)
        {
            await strict.Text("/v1");
        }

        using var refused = await strict.Get("/v1");
        Assert.Equal((429, "20"), ((int)refused.StatusCode, refused.Header("Retry-After")));
        Assert.EndsWith("/too-many-requests", (string)(await refused.Problem())["type"]!, StringComparison.Ordinal);
    }
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The texts of « Copier la requête »: what each asks is the question of the page.</summary>
public partial class SnippetTests(RealServer server)
{
    public static TheoryData<string> Questions =>
        [
            "", "edition=2018", "edition=2016,2018..2020&kind=commune", "level=4,5&scale=copylefts", "level=argent..",
            "level=3..4&edition=2021&sort=-level,name", "q=saint%20martin", "departement=38&population=5000..40000",
            "level_status=range,unknown", "identity=assumed", "returning=true,unknown", "mention=meilleure-note-totale,open-data",
            "collectivity=boe", "source=adullact-2016-retours", "first_participation=false", "q=d%27Uriage%20%22%5C",
        ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_address_gives_the_rows_of_the_page(string question)
    {
        var page = await server.Page($"/palmares?{question}");
        var expected = int.Parse(
            HtmlPages.Plain(page.QuerySelector("[role=status]")!.TextContent).Split(' ')[0],
            System.Globalization.CultureInfo.InvariantCulture);
        if (expected == 0)
        {
            Assert.Empty(page.QuerySelectorAll("[id^=requete-]"));
            return;
        }

        foreach (var id in new[] { "curl", "python", "pandas", "duckdb", "r", "excel", "google", "javascript" })
        {
            var address = Address()
                .Match(page.QuerySelector($"#requete-{id}")!.TextContent)
                .Value.Replace("'\\''", "'", StringComparison.Ordinal)
                .Replace("''", "'", StringComparison.Ordinal);
            var answer = await server.Text(new Uri(address).PathAndQuery);
            Assert.Equal(expected, id == "javascript" ? JsonNode.Parse(answer)!["data"]!.AsArray().Count : CsvText.Parse(answer).Count - 1);
        }
    }

    [Theory]
    [InlineData("pandas", "dtype=str, keep_default_na=False")]
    [InlineData("duckdb", "all_varchar = true")]
    [InlineData("r", "colClasses = \"character\"")]
    public async Task A_program_that_guesses_types_is_told_that_codes_are_text(string id, string told) =>
        Assert.Contains(
            told, (await server.Page("/palmares?edition=2018")).QuerySelector($"#requete-{id}")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task QGIS_gets_the_rows_that_have_a_place()
    {
        var page = await server.Page("/palmares?edition=2016");
        var address = Address().Match(page.QuerySelector("#requete-qgis")!.TextContent).Value;
        var map = await server.Json(new Uri(address).PathAndQuery);
        Assert.Equal(RealCounts.AwardsOf(2016), map["features"]!.AsArray().Count + (int)map["unlocated"]!);
    }

    [Fact]
    public async Task Google_is_known_to_drop_the_zeros_of_codes() => Assert.Contains(
        "ôte les zéros",
        (await server.Page("/palmares?edition=2018")).QuerySelector("#requete-google")!.Closest("details")!.TextContent,
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_graph_gives_the_same_rows_in_the_same_order(string question)
    {
        var page = await server.Page($"/palmares?{question}");
        if (page.QuerySelector("#requete-graphql") is not { } snippet)
        {
            Assert.StartsWith("0 ", HtmlPages.Plain(page.QuerySelector("[role=status]")!.TextContent), StringComparison.Ordinal);
            return;
        }

        using var response = await server.Client.PostAsJsonAsync(
            "/graphql",
            new { query = snippet.TextContent },
            TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Null(answer["errors"]?.ToJsonString());
        var nodes = answer["data"]!["awards"]!["nodes"]!.AsArray().Select(n => $"{n!["edition"]!["year"]} {n["collectivity"]!["id"]}");
        var sort = question.Contains("sort=", StringComparison.Ordinal) ? "" : "&sort=-edition,name";
        var rows = await server.Rows($"/v1/awards?{question}{sort}&limit=all");
        Assert.Equal(rows.Select(r => $"{r["edition"]} {r["collectivity_id"]}"), nodes);
    }

    [Fact]
    public async Task A_question_that_the_graph_cannot_take_has_no_text_for_it() =>
        Assert.Null((await server.Page("/palmares?population=..5000,100000..")).QuerySelector("#requete-graphql"));

    [Fact]
    public async Task The_range_of_the_sheet_is_as_wide_and_high_as_the_file()
    {
        var page = await server.Page("/palmares?edition=2018");
        var records = CsvText.Parse(await server.Text("/v1/awards.csv?edition=2018"));
        Assert.Equal(RealCounts.AwardsOf(2018) + 1, records.Count);
        var formula = page.QuerySelector("#requete-libreoffice")!.TextContent;
        var range = Range().Match(formula);
        Assert.Equal(
            (records[0].Length, records.Count),
            (
                range.Groups["column"].Value.Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1),
                int.Parse(range.Groups["row"].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("""http://localhost(?:[^"' ]|'\\''|'')*""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"A1:(?<column>[A-Z]+)(?<row>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}

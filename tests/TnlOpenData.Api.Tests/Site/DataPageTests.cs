using System.Text.Json.Nodes;
using AngleSharp.Dom;
using TnlOpenData.Api.Tests.Releases;

namespace TnlOpenData.Api.Tests.Site;

public class DataPageTests(RealServer server, SyntheticServer synthetic)
{
    private const string Path = "/donnees";

    [Fact]
    public async Task Every_file_is_there_once_with_the_rows_bytes_and_hash_of_the_manifest()
    {
        var page = await server.Page(Path);
        var shown = page.QuerySelectorAll(".files tbody tr")
            .Select(r =>
                string.Join(
                    ' ',
                    r.QuerySelector("a")!.GetAttribute("href"),
                    Rows(r.QuerySelector("td")!.TextContent),
                    Digits(r.QuerySelectorAll("td .quiet").Single().TextContent),
                    r.QuerySelector("code.hash")!.TextContent));
        var manifest = (await server.Json("/dumps/manifest.json"))["dumps"]!.AsArray();
        Assert.Equal(
            manifest
                .Select(d => $"{d!["path"]} {d["rows"]?.ToString() ?? "toutes les tables"} {d["bytes"]} {d["sha256"]}")
                .Order(StringComparer.Ordinal),
            shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tnl-resultats")]
    [InlineData("tnl-collectivites")]
    [InlineData("tnl-editions")]
    [InlineData("tnl-sources")]
    [InlineData("fichiers")]
    [InlineData("catalogues")]
    [InlineData("api")]
    [InlineData("licence")]
    [InlineData("versions")]
    [InlineData("ce-qui-manque")]
    [InlineData("sources")]
    [InlineData("desaccords")]
    public async Task Its_parts_have_addresses_of_their_own(string id) => Assert.NotNull((await server.Page(Path)).GetElementById(id));

    [Fact]
    public async Task Each_lead_source_and_disagreement_has_the_address_that_the_API_gives_it()
    {
        var page = await server.Page(Path);
        foreach (var list in new[] { "leads", "sources", "disagreements" })
        {
            var rows = await server.Rows($"/v1/{list}?limit=all");
            Assert.NotEmpty(rows);
            foreach (var row in rows)
            {
                using var response = await server.Get($"/v1/{list}/{row["id"]}");
                var address = response.Headers.GetValues("Link").Single(l => l.Contains("rel=\"alternate\"", StringComparison.Ordinal));
                var there = page.GetElementById(
                    address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..address.IndexOf('>', StringComparison.Ordinal)]);
                Assert.Contains(
                    HtmlPages.Plain((string)(row["subject"] ?? row["title"] ?? row["url"])!),
                    HtmlPages.Plain(there!.TextContent),
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Sources_without_a_date_say_so()
    {
        var page = await server.Page(Path);
        foreach (var source in await server.Rows("/v1/sources?limit=all"))
        {
            Assert.Equal(
                source["published_on"] is null,
                page.GetElementById($"source-{source["id"]}")!.TextContent.Contains("date inconnue", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_table_of_what_is_missing_has_the_numbers_of_the_API()
    {
        var page = await server.Page(Path);
        var shown = page.QuerySelector("#couverture")!.Closest("table")!.QuerySelectorAll("tbody tr").Select(r => r.TextOf("th, td"));
        var coverage = await server.Rows("/v1/coverage?sort=-edition&limit=all");
        Assert.Equal(
            coverage.Select(c =>
                string.Join(
                    " | ",
                    c["edition"],
                    Range(c, "official", "non retrouvé") + ((string)c["scale"]! == "badge-metals" ? " (badges compris)" : ""),
                    c["recorded"],
                    Range(c, "missing", "on ne sait pas"),
                    ExactLevels(c),
                    c["range"],
                    c["unknown"])),
            shown);
    }

    /// <summary>A badge is not a level of the label.</summary>
    private static string ExactLevels(JsonNode coverage)
    {
        var badges = coverage["levels"]!.AsArray().Where(l => (string)l!["level"]! == "badge").Sum(l => (int)l!["recorded"]!);
        return $"{(int)coverage["exact"]! - badges}" + (badges == 0 ? "" : $", et {badges} badge{(badges == 1 ? "" : "s")}");
    }

    [Theory]
    [InlineData("carte-leaflet")]
    [InlineData("carte-maplibre")]
    public async Task A_map_takes_ten_lines_and_asks_for_every_place(string id)
    {
        var code = (await server.Page(Path)).GetElementById(id)!.TextContent;
        Assert.InRange(code.Split('\n').Length, 1, 10);
        Assert.Contains("'http://localhost/v1/collectivities.geojson?limit=all'", code, StringComparison.Ordinal);
        Assert.Contains((string)(await server.Json("/v1"))["attribution"]!, code, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", code, StringComparison.Ordinal);
        Assert.NotEmpty((await server.Json("/v1/collectivities.geojson?limit=all"))["features"]!.AsArray());
    }

    [Fact]
    public async Task What_is_to_be_copied_is_what_the_API_says()
    {
        var page = await server.Page(Path);
        var answer = await server.Json("/v1/awards?limit=all");
        Assert.Equal((string)answer["meta"]!["attribution"]!, page.GetElementById("attribution")!.TextContent);
        var cited = $"http://localhost/palmares?version={answer["meta"]!["release"]!["id"]}";
        Assert.EndsWith(cited, page.GetElementById("citation")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("http://localhost/moissonnage/catalogue.jsonld", page.GetElementById("moissonnage")!.TextContent);
        Assert.StartsWith(
            "curl -s http://localhost/dumps/sha256sums.txt | tee",
            page.GetElementById("verifier")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_door_leads_somewhere()
    {
        var page = await server.Page(Path);
        var links = page.QuerySelectorAll("main a, head link")
            .Select(a => new Uri(new Uri("http://localhost"), a.GetAttribute("href")))
            .Where(u => u.Host == "localhost")
            .Select(u => u.PathAndQuery)
            .Distinct(StringComparer.Ordinal)
            .Where(p => p != "/docs")
            .ToArray();
        Assert.True(links.Length > 150, $"{links.Length}");
        foreach (var link in links)
        {
            using var response = await server.Get(link);
            Assert.True(response.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task Headings_follow_one_another_and_no_id_is_given_twice()
    {
        foreach (var each in new TnlServer[] { server, synthetic })
        {
            var page = await each.Page(Path);
            var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToArray();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            Assert.All(page.QuerySelectorAll("main a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        }
    }

    [Fact]
    public async Task Search_engines_read_the_same_dataset_as_in_the_catalogue() =>
        Assert.True(JsonNode.DeepEquals(
            await server.Json("/dataset.jsonld"),
            JsonNode.Parse((await server.Page(Path)).QuerySelector("script[type='application/ld+json']")!.TextContent)));

    [Fact]
    public async Task Hostile_texts_are_shown_and_not_obeyed()
    {
        var page = await synthetic.Page(Path);
        foreach (var lead in await synthetic.Rows("/v1/leads?limit=all"))
        {
            Assert.Equal(HtmlPages.Plain((string)lead["subject"]!), page.GetElementById($"piste-{lead["id"]}")!.TextOf("strong"));
        }

        Assert.Empty(page.QuerySelectorAll("main script, main img, main [onerror], [style]"));
    }

    [Fact]
    public async Task The_page_is_light() => Assert.InRange((await server.Text(Path)).Length, 1, 300_000);

    [Fact]
    public async Task A_new_release_is_news_here_once_its_files_are_written()
    {
        await using var changing = new ChangingServer();
        var first = await changing.Server.Page(Path);
        Assert.Contains("Première version détenue", first.TextOf("#versions ~ p"), StringComparison.Ordinal);
        var before = await changing.Release();
        changing.ChangeNote("Changed.");
        await changing.UntilNot(before);
        var news = "";
        for (var tries = 0; !news.Contains("1 valeur changée", StringComparison.Ordinal) && tries < 200; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            news = (await changing.Server.Page(Path)).TextOf("#versions ~ *");
        }

        Assert.Contains("1 valeur changée", news, StringComparison.Ordinal);
        Assert.Contains("remarque", news, StringComparison.Ordinal);
        Assert.Contains("Première version détenue", news, StringComparison.Ordinal);
    }

    private static string Rows(string text) => text.Any(char.IsDigit) ? Digits(text) : text;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Range(JsonNode coverage, string name, string otherwise) =>
        (coverage[$"{name}_low"], coverage[$"{name}_high"], coverage[name]) switch
        {
            (_, _, { } number) => $"{number}",
            ({ } low, { } high, _) => $"{low}" == $"{high}" ? $"{low}" : $"{low} ou {high}",
            _ => otherwise,
        };
}

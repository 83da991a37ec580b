using System.Net;
using AngleSharp.Dom;

namespace TnlOpenData.Api.Tests.Site;

public class ExplorerTests(RealServer real, SyntheticServer synthetic)
{
    private const string Newest = "sort=-edition,name";

    [Theory]
    [InlineData("", "")]
    [InlineData("edition=2018", "edition=2018")]
    [InlineData("edition=2018..2020&kind=commune", "edition=2018..2020&kind=commune")]
    [InlineData("level=5", "level=5")]
    [InlineData("level=argent..", "level=argent..")]
    [InlineData("departement=38&level_status=published,derived", "departement=38&level_status=published,derived")]
    [InlineData("region=84&q=echirole", "region=84&q=echirole")]
    [InlineData("mention=sobriete-numerique", "mention=sobriete-numerique")]
    [InlineData("population=..5000&returning=unknown", "population=..5000&returning=unknown")]
    [InlineData("edition=&q=&kind=commune&kind=region", "kind=commune,region")]
    public async Task The_rows_are_those_of_REST_for_the_same_question(string asked, string question)
    {
        var expected = await Expected(real, question, Newest);
        Assert.NotEmpty(expected);
        var shown = new List<string>();
        for (var path = $"/palmares?{asked}"; ;)
        {
            var page = await real.Page(path);
            shown.AddRange(Rows(page));
            Assert.StartsWith(
                $"{expected.Length} ",
                HtmlPages.Plain(page.QuerySelector("[role=status]")!.TextContent),
                StringComparison.Ordinal);
            if (page.QuerySelector(".pages a[rel=next]") is not { } next)
            {
                break;
            }

            path = next.GetAttribute("href")!;
        }

        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("sort=name,edition")]
    [InlineData("sort=-population,name")]
    [InlineData("edition=2021&sort=-level,name")]
    public async Task The_order_is_that_of_REST(string question) =>
        Assert.Equal((await Expected(real, question, "")).Take(50), Rows(await real.Page($"/palmares?{question}")));

    [Theory]
    [InlineData("")]
    [InlineData("edition=2018,2021")]
    [InlineData("kind=commune&level=4")]
    [InlineData("q=grenoble")]
    public async Task The_counts_of_the_boxes_are_the_facets_of_REST(string question)
    {
        var page = await real.Page($"/palmares?{question}");
        var facets = (await real.Json($"/v1/awards?{question}&facets=edition,level,level_status,kind,region,departement,mention"))["meta"]![
            "facets"
        ]!.AsObject();
        foreach (var (name, values) in facets)
        {
            var expected = values!
                .AsArray()
                .Where(v => v!["value"] is not null)
                .Select(v => ((string)v!["value"]!, (int)v["count"]!))
                .Order();
            var boxes = page.QuerySelectorAll($".check input[name='{name}']")
                .Select(b =>
                    (
                        b.GetAttribute("value")!,
                        int.Parse(
                            Digits(b.Closest(".check")!.QuerySelector("[data-count]")!),
                            System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(expected, boxes.Order());
        }
    }

    [Fact]
    public async Task A_box_is_ticked_when_its_value_is_asked_by_name_or_by_range()
    {
        var page = await real.Page("/palmares?edition=2018..2020&level=4..");
        Assert.Equal(
            "2020 2019 2018",
            string.Join(
                ' ',
                page.QuerySelectorAll("input[name=edition]:checked, input[name=edition][checked]").Select(b => b.GetAttribute("value"))));
        Assert.Equal("5 4", string.Join(' ', page.QuerySelectorAll("input[name=level][checked]").Select(b => b.GetAttribute("value"))));
    }

    [Theory]
    [InlineData("edition=1999", 400, "n’est pas une édition du label")]
    [InlineData("edition=2025&level=4", 422, "ne sont jamais converties")]
    [InlineData("sort=level", 422, "Trier par niveau mêlerait les échelles")]
    [InlineData("page=0", 400, "numéro de page")]
    [InlineData("page=99", 400, "après la dernière page")]
    [InlineData("version=0000000000000000", 404, "ne détient pas la version")]
    public async Task A_question_that_cannot_be_asked_is_a_page_that_says_why(string question, int status, string said)
    {
        var page = await real.Page($"/palmares?{question}", (HttpStatusCode)status);
        Assert.Contains(said, HtmlPages.Plain(page.QuerySelector("main")!.TextContent), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/palmares']"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task Nothing_found_is_never_said_to_be_not_labelled()
    {
        var page = await real.Page("/palmares?departement=38&kind=region");
        Assert.Contains("Cela ne veut pas dire « non labellisée »", page.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("table"));
    }

    [Fact]
    public async Task A_mistyped_name_leads_to_its_page() =>
        Assert.Equal("/collectivites/echirolles", (await real.Page("/palmares?q=echirole")).QuerySelector(".hits a")!.GetAttribute("href"));

    [Fact]
    public async Task A_year_typed_leads_to_its_edition() =>
        Assert.NotNull((await real.Page("/palmares?q=2018")).QuerySelector(".hits a[href='/editions/2018']"));

    [Fact]
    public async Task Coverage_stands_beside_the_count()
    {
        var coverage = $"Édition 2018 : {RealCounts.AwardsOf(2018)} distinctions recensées sur {RealCounts.OfficialOf(2018)}";
        Assert.Contains(coverage, (await real.Page("/palmares?edition=2018")).TextOf(".results .quiet"), StringComparison.Ordinal);
        Assert.Contains(
            "nombre annoncé par l’ADULLACT connu pour 9 sur 10",
            (await real.Page("/palmares")).TextOf(".results .quiet"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_permalink_shows_the_same_rows()
    {
        var page = await real.Page("/palmares?edition=2018&kind=commune");
        var permalink = page.QuerySelector("#permalien")!.TextContent;
        Assert.Contains("version=", permalink, StringComparison.Ordinal);
        Assert.Equal(Rows(page), Rows(await real.Page(new Uri(permalink).PathAndQuery)));
        Assert.Contains(permalink, page.QuerySelector("#citation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_can_be_sorted_by_inside_one_scale_only()
    {
        Assert.DoesNotContain(
            (await real.Page("/palmares")).QuerySelectorAll("thead a"),
            a => a.GetAttribute("href")!.Contains("level", StringComparison.Ordinal));
        Assert.Contains(
            (await real.Page("/palmares?edition=2021")).QuerySelectorAll("thead a"),
            a => a.GetAttribute("href") == "/palmares?edition=2021&sort=-level,name");
    }

    [Fact]
    public async Task Every_download_has_the_rows_of_the_page()
    {
        var page = await real.Page("/palmares?edition=2018&kind=commune");
        var links = page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Equal(
            ["csv", "csv", "geojson", "json", "ods", "xlsx"],
            links.Select(l => l.Split('?')[0].Split('.')[1]).Order(StringComparer.Ordinal));
        foreach (var link in links)
        {
            using var response = await real.Get(link);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(await Expected(real, "edition=2018&kind=commune", Newest), Rows(page));
    }

    [Fact]
    public async Task Hostile_names_are_text()
    {
        var page = await synthetic.Page("/palmares");
        var names = (await synthetic.Rows("/v1/awards?limit=all")).Select(r => (string)r["name"]!).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(names, n => n.Contains('<', StringComparison.Ordinal));
        Assert.Superset(
            page.QuerySelectorAll("tbody th a").Select(a => HtmlPages.Plain(a.TextContent)).ToHashSet(StringComparer.Ordinal),
            names.Select(HtmlPages.Plain).ToHashSet(StringComparer.Ordinal));
        Assert.Null(page.QuerySelector("main b"));
        var hostile = await synthetic.Page("/palmares?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        Assert.Equal("\"><script>alert(1)</script>", hostile.QuerySelector("#q")!.GetAttribute("value"));
        Assert.DoesNotContain(hostile.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    private static async Task<string[]> Expected(TnlServer server, string question, string sort) =>
        [
            .. (await server.Rows($"/v1/awards?{string.Join('&', new[] { question, sort, "limit=all" }.Where(p => p.Length > 0))}")).Select(
                r => $"{r["edition"]} {r["collectivity_id"]}"),
        ];

    private static IEnumerable<string> Rows(IParentNode page) => page.QuerySelectorAll(".results tbody tr")
        .Select(r => $"{r.QuerySelector("td a")!.TextContent} {r.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1]}");

    private static string Digits(IElement element) => string.Concat(element.TextContent.Where(char.IsAsciiDigit));
}

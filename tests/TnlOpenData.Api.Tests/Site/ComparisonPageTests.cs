using System.Net;
using AngleSharp.Dom;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The page that compares a few territories.</summary>
public class ComparisonPageTests(RealServer real, SyntheticServer synthetic)
{
    [Fact]
    public async Task The_table_says_what_compare_says_in_the_order_asked()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var ids = (await server.Rows("/v1/collectivities?limit=all")).Select(c => (string)c["id"]!).ToArray();
            foreach (var few in ids.Reverse().Chunk(5).Where(c => c.Length > 1))
            {
                var question = string.Join(',', few);
                var rows = await server.Rows($"/v1/compare?collectivities={question}");
                var page = await server.Page($"/comparer?territoires={question}");
                var heads = page.QuerySelectorAll("main thead th a");
                Assert.Equal(few.Select(id => $"/collectivites/{id}"), heads.Select(a => a.GetAttribute("href")));
                foreach (var line in page.QuerySelectorAll("main tbody tr:has(td)"))
                {
                    var year = line.QuerySelector("th")!.TextContent;
                    Assert.Equal(
                        rows.Select(r => (string)r[$"edition_{year}"]!["status"]!),
                        line.QuerySelectorAll("td").Zip(rows, (cell, row) => Status(cell, (string)row[$"edition_{year}"]!["status"]!)));
                }

                Assert.Equal(few.Length, page.QuerySelectorAll("svg.timeline").Length);
            }
        }
    }

    [Theory]
    [InlineData("territoires=boe,echirolles,lyon", "boe,echirolles,lyon")]
    [InlineData("territoires=boe&territoires=echirolles&territoires=", "boe,echirolles")]
    [InlineData("territoires=boe,38151", "boe,echirolles")]
    [InlineData("territoires=213801517,boe", "echirolles,boe")]
    [InlineData("territoires=Bo%C3%A9,%C3%89chirolles", "boe,echirolles")]
    [InlineData("territoires=boe,,boe,echirolles", "boe,echirolles")]
    [InlineData("territoires=Toulouse,Colomiers", "31555,colomiers")]
    [InlineData("territoires=38151,243100518", "echirolles,243100518")]
    [InlineData("territoires=38,REGION-84", "departement-38,region-84")]
    [InlineData("territoires=44,region-44", "departement-44,region-grand-est")]
    [InlineData("territoires=Is%C3%A8re,Occitanie", "departement-38,region-76")]
    [InlineData("territoires=69381,boe", "lyon,boe")]
    public async Task One_question_has_one_canonical_address_however_it_is_typed(string typed, string canonical)
    {
        var page = await real.Page($"/comparer?{typed}");
        Assert.Equal(
            $"http://localhost/comparer?territoires={canonical}",
            page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains(
            $"/v1/compare.csv?collectivities={canonical}",
            page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("territoires=boe", "2 à 6 territoires")]
    [InlineData("territoires=boe,47031", "2 à 6 territoires")]
    [InlineData("territoires=arles,nancy,paris,lyon,boe,echirolles,grenoble", "2 à 6 territoires")]
    [InlineData("territoires=boe,echirole", "Vouliez-vous dire « echirolles » ?")]
    [InlineData("territoires=boe,nobody", "territoires : « nobody »")]
    [InlineData("territoires=boe,Saint-Denis", "93066 (Saint-Denis, Commune, Seine-Saint-Denis (93)")]
    [InlineData("territoires=boe,Guadeloupe", "departement-971 (Guadeloupe")]
    [InlineData("territoires=boe,Bretagne", "region-53 (Bretagne, Région)")]
    public async Task A_question_without_an_answer_says_why_and_keeps_what_was_typed(string question, string why)
    {
        var page = await real.Page($"/comparer?{question}", HttpStatusCode.BadRequest);
        Assert.Contains(why, page.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal("Comparer des territoires", page.TextOf("h1"));
        Assert.Contains("boe", page.QuerySelector("form.comparison-form input")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("38", "Isère", "/departements/38-isere")]
    [InlineData("region-53", "Bretagne", "/regions/53-bretagne")]
    [InlineData("31555", "Toulouse", null)]
    [InlineData("243100518", "Toulouse Métropole", null)]
    public async Task A_territory_that_is_not_on_record_is_compared_as_not_on_record(string key, string name, string? link)
    {
        var page = await real.Page($"/comparer?territoires={key},boe");
        var head = page.QuerySelectorAll("main thead th")[1];
        Assert.StartsWith(name, HtmlPages.Plain(head.TextContent), StringComparison.Ordinal);
        Assert.Equal(link, head.QuerySelector("a")?.GetAttribute("href"));
        Assert.All(
            page.QuerySelectorAll("main tbody tr:has(td)"),
            line => Assert.Equal("pas recensée", HtmlPages.Plain(line.QuerySelectorAll("td")[0].TextContent)));
    }

    [Fact]
    public async Task The_field_of_the_form_holds_what_leads_to_the_same_page_again()
    {
        foreach (var question in new[] { "paris,lyon", "departement-75,boe", "93066,11339", "Toulouse,243100518" })
        {
            var page = await real.Page($"/comparer?territoires={question}");
            var field = page.QuerySelector("form.comparison-form input")!.GetAttribute("value")!;
            var again = await real.Page($"/comparer?territoires={Uri.EscapeDataString(field)}");
            Assert.Equal(page.TextOf("main table"), again.TextOf("main table"));
        }
    }

    [Fact]
    public async Task Without_a_question_the_page_is_a_form()
    {
        var page = await real.Page("/comparer");
        Assert.Equal("", Assert.Single(page.QuerySelectorAll("form.comparison-form input[name=territoires]")).GetAttribute("value") ?? "");
        Assert.Empty(page.QuerySelectorAll("main table, .notice"));
        Assert.NotNull(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_misspelt_parameter_is_named_with_the_right_link()
    {
        var page = await real.Page("/comparer?territoire=boe,lyon");
        Assert.Contains(
            "/comparer?territoires=boe,lyon",
            page.QuerySelectorAll(".notice a").Select(a => a.GetAttribute("href")));
    }

    /// <summary>The words of a cell, translated back; the status expected where they say it.</summary>
    private static string Status(IElement cell, string expected)
    {
        var words = HtmlPages.Plain(cell.TextContent);
        var says = expected switch
        {
            "not-known-to-be-labelled" => words == "pas recensée",
            "not-labelled" => words == "non labellisée",
            "derived" => IsDeduced(cell),
            "unknown" => words.StartsWith("Niveau non publié", StringComparison.Ordinal),
            "range" => words.Contains(" à ", StringComparison.Ordinal),
            _ => !IsDeduced(cell) && cell.QuerySelector(".level") is not null,
        };
        return says ? expected : words;
    }

    /// <summary>The level is deduced; an edition that is deduced has another tag.</summary>
    private static bool IsDeduced(IElement cell) => cell.QuerySelectorAll(".doubt-tag").Any(t => t.TextContent == "déduit");
}

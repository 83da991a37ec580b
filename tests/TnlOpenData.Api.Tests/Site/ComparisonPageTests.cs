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
    public async Task A_question_without_an_answer_says_why_and_keeps_what_was_typed(string question, string why)
    {
        var page = await real.Page($"/comparer?{question}", HttpStatusCode.BadRequest);
        Assert.Contains(why, page.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Equal("Comparer des territoires", page.TextOf("h1"));
        Assert.Contains("boe", page.QuerySelectorAll("form.comparison-form input").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task Without_a_question_the_page_is_a_form_with_six_fields()
    {
        var page = await real.Page("/comparer");
        Assert.Equal(6, page.QuerySelectorAll("form.comparison-form input[name=territoires]").Length);
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
            "derived" => words.Contains("déduit", StringComparison.Ordinal),
            "unknown" => words.StartsWith("Niveau non publié", StringComparison.Ordinal),
            "range" => words.Contains(" à ", StringComparison.Ordinal),
            _ => !words.Contains("déduit", StringComparison.Ordinal) && cell.QuerySelector(".level") is not null,
        };
        return says ? expected : words;
    }
}

using System.Net;

namespace TnlOpenData.Api.Tests.Site;

public class EditionPageTests(RealServer server)
{
    [Fact]
    public async Task The_page_of_an_edition_has_the_laureates_that_REST_has()
    {
        foreach (var edition in await server.Rows("/v1/editions"))
        {
            var year = (int)edition["year"]!;
            var page = await server.Page($"/editions/{year}");
            var awards = await server.Rows($"/v1/editions/{year}/awards?limit=all");
            Assert.Equal(
                awards.Select(a => $"/collectivites/{a["collectivity_id"]}").Order(StringComparer.Ordinal),
                page.QuerySelectorAll(".laureates > li > a").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task What_no_source_states_is_said_to_be_so()
    {
        var page = await server.Page("/editions/2016");
        Assert.Contains(
            "Candidatures non retrouvé",
            HtmlPages.Plain(page.QuerySelector("dl.facts")!.TextContent.Replace("Candidatures", "Candidatures ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Contains("nombre annoncé par l’ADULLACT non connu", page.TextOf(".lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rises_and_falls_are_those_of_REST_and_never_cross_scales()
    {
        foreach (var year in new[] { 2018, 2022, 2024, 2025 })
        {
            var page = await server.Page($"/editions/{year}");
            var moved = await server.Rows($"/v1/movements?edition={year}&movement=rise,fall&limit=all");
            var shown = page.QuerySelectorAll(".movements div")
                .Where(d => HtmlPages.Plain(d.TextContent).StartsWith("En ", StringComparison.Ordinal))
                .SelectMany(d => d.QuerySelectorAll("a"));
            Assert.Equal(
                moved.Select(m => HtmlPages.Plain((string)m["name"]!)).Order(StringComparer.Ordinal),
                shown.Select(a => HtmlPages.Plain(a.TextContent)).Order(StringComparer.Ordinal));
        }

        Assert.Contains("aucun niveau n’y est comparé", (await server.Page("/editions/2025")).TextOf(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levels_stand_from_the_highest_down_and_uncertain_ones_last() =>
        Assert.Equal(
            "Niveau 5 | Niveau 4 | Niveau non publié",
            string.Join(
                " | ",
                (await server.Page("/editions/2018"))
                    .QuerySelectorAll(".level-group h3")
                    .Select(h =>
                        HtmlPages.Plain(
                            h.ChildNodes.First(n =>
                                n.NodeType == AngleSharp.Dom.NodeType.Text && n.TextContent.Trim().Length > 0
                            ).TextContent))));

    [Fact]
    public async Task Both_sides_of_a_disagreement_are_shown() =>
        Assert.Contains(
            "Nevers : « Un label assorti",
            (await server.Page("/editions/2018")).TextOf(".disagreement"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("/editions/1999")]
    [InlineData("/editions/demain")]
    [InlineData("/editions/99999999999")]
    public async Task An_edition_that_never_was_is_a_page_that_helps(string path)
    {
        var page = await server.Page(path, HttpStatusCode.NotFound);
        Assert.Equal("Page introuvable", page.TextOf("h1"));
        Assert.NotNull(page.QuerySelector("main a[href='/editions']"));
    }
}

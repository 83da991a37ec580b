using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The four figures of the first page against the numbers of the API.</summary>
public class HomePageTests(RealServer real, SyntheticServer synthetic)
{
    [Fact]
    public async Task The_four_figures_are_those_of_the_api()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var page = await server.Page("/");
            var coverage = await server.Rows("/v1/coverage");
            var known = coverage.Where(r => (string)r["official_status"]! != "not-published").ToArray();
            string[] expected =
            [
                $"{await Total(server, "awards")}",
                $"{await Total(server, "collectivities")}",
                $"{await Total(server, "editions")}",
                .. known.Length > 0 ? [$"{Share(known)} %"] : Array.Empty<string>(),
            ];
            Assert.Equal(expected, page.QuerySelectorAll(".figures .figure").Select(f => HtmlPages.Plain(f.TextContent)));

            var communes = (int)(await server.Json("/v1/collectivities?kind=commune&limit=1"))["meta"]!["total"]!;
            var text = page.TextOf(".figures .card");
            Assert.Contains(
                $"dans les {known.Length} éditions sur {coverage.Length} dont le nombre de lauréats a été annoncé",
                text,
                StringComparison.Ordinal);
            Assert.Contains("badges, hors label", text, StringComparison.Ordinal);
            Assert.Contains($"dont {communes} commune", text, StringComparison.Ordinal);
            Assert.Contains(
                $"de {coverage.Min(r => (int)r["edition"]!)} à {coverage.Max(r => (int)r["edition"]!)}",
                text,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_figure_links_to_a_page_that_answers()
    {
        foreach (var link in (await real.Page("/")).QuerySelectorAll(".figures a").Select(a => a.GetAttribute("href")!))
        {
            Assert.NotEmpty(await real.Text(link));
        }
    }

    private static async Task<string> Total(TnlServer server, string list) =>
        ((int)(await server.Json($"/v1/{list}?limit=1"))["meta"]!["total"]!).ToString(CultureInfo.InvariantCulture);

    /// <summary>The recorded share of the official number; of the larger number where sources disagree.</summary>
    private static long Share(JsonNode[] known)
    {
        var official = known.Sum(r => (int?)r["official"] ?? (int?)r["official_high"] ?? 0);
        return (long)Math.Round(100.0 * known.Sum(r => (int)r["recorded"]!) / official);
    }
}

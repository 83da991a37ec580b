using System.Net;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The year after the last edition on record is a page of the site, and no row of the API.</summary>
public class NextEditionTests(RealServer real, SyntheticServer synthetic)
{
    private static readonly int Next = RealCounts.Editions.Max() + 1;

    [Fact]
    public async Task It_is_a_page_of_the_sitemap_and_the_api_does_not_know_it()
    {
        Assert.Equal($"Prochaine édition : {Next}", (await real.Page($"/editions/{Next}")).TextOf("h1"));
        Assert.Contains($"/editions/{Next}</loc>", await real.Text("/sitemap.xml"), StringComparison.Ordinal);
        foreach (var missing in new[] { $"/v1/editions/{Next}", $"/editions/{Next + 1}", $"/editions/{RealCounts.Editions.Min() - 1}" })
        {
            using var response = await real.Get(missing);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData(" {0} ")]
    [InlineData("édition {0}")]
    [InlineData("L’édition {0}")]
    [InlineData("palmarès {0}")]
    public async Task The_search_leads_to_it(string typed)
    {
        var text = Uri.EscapeDataString(typed.Replace("{0}", $"{Next}", StringComparison.Ordinal));
        using var response = await real.Get($"/recherche?q={text}");
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal($"/editions/{Next}", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task It_tells_the_leads_about_it_and_no_others()
    {
        var page = await real.Page($"/editions/{Next}");
        var leads = RealCounts.Rows("leads").Where(l =>
            (l["edition_from"] == $"{Next}" && l["edition_to"] == $"{Next}")
            || (l["edition_from"].Length == 0 && l["subject"].Contains($"{Next}", StringComparison.Ordinal)));
        Assert.Equal(
            leads.Select(l => HtmlPages.Plain(l["subject"])),
            page.QuerySelectorAll("#connu ~ ul strong").Select(s => HtmlPages.Plain(s.TextContent)));
    }

    [Fact]
    public async Task The_days_of_other_years_are_those_of_the_data()
    {
        var known = RealCounts.Rows("editions").Where(e => e["results_announced_on"].Length > 0).ToArray();
        var text = (await real.Page($"/editions/{Next}")).TextOf("#quand ~ *");
        Assert.All(known, e => Assert.Contains($"{e["year"]} : le ", text, StringComparison.Ordinal));
        Assert.Contains(
            $"({known.Length} éditions sur {RealCounts.Editions.Count} dont le jour est connu)",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_package_has_its_own()
    {
        var last = (await synthetic.Rows("/v1/editions")).Max(e => (int)e["year"]!);
        Assert.Equal($"Prochaine édition : {last + 1}", (await synthetic.Page($"/editions/{last + 1}")).TextOf("h1"));
        using var response = await synthetic.Get($"/editions/{last + 2}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>The same new row says what a candidature costs: the page of the label repeats it.</summary>
    [Fact]
    public async Task An_edition_that_the_data_gain_is_an_ordinary_page_and_the_next_one_follows()
    {
        using var data = new TemporaryDirectory();
        RepositoryData.CopyTo(data.Path);
        var file = Path.Combine(data.Path, "editions.csv");
        var last = RealCounts.Rows("editions").Single(e => e["year"] == $"{Next - 1}");
        var row = last.Select(c => c.Key switch
        {
            "year" => $"{Next}",
            "scale" => c.Value,
            "title" => $"Label Territoire Numérique Libre {Next}",
            "source_ids" => c.Value.Split('|')[0],
            "note" => "La candidature est gratuite. Rien d’autre n’est connu.",
            _ => "",
        });
        await File.AppendAllTextAsync(file, string.Join(',', row) + "\n", TestContext.Current.CancellationToken);
        using var server = new TnlServer(data.Path) { WritesDumps = false };
        Assert.Equal($"Palmarès {Next}", (await server.Page($"/editions/{Next}")).TextOf("h1"));
        Assert.Equal($"Prochaine édition : {Next + 1}", (await server.Page($"/editions/{Next + 1}")).TextOf("h1"));
        var facts = (await server.Page("/label")).TextOf(".facts dd");
        Assert.Contains($"La candidature est gratuite ({Next})", facts, StringComparison.Ordinal);
    }
}

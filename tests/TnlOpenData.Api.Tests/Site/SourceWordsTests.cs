namespace TnlOpenData.Api.Tests.Site;

/// <summary>What a page says of a source, of a note and of a mention, as the data say it.</summary>
public class SourceWordsTests(RealServer real, SyntheticServer synthetic)
{
    [Fact]
    public async Task A_source_says_whether_its_title_was_rebuilt_when_it_was_read_and_where_a_copy_is()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var page = await server.Page("/donnees");
            foreach (var source in await server.Rows("/v1/sources?limit=all"))
            {
                var item = page.GetElementById($"source-{source["id"]}")!;
                var text = HtmlPages.Plain(item.TextContent);
                Assert.Equal((string)source["title_status"]! == "rebuilt", text.Contains("titre non lu", StringComparison.Ordinal));
                Assert.Equal(source["read_on"] is not null, text.Contains("lue le ", StringComparison.Ordinal));
                Assert.Equal(source["read_on"] is null, text.Contains("date de lecture non connue", StringComparison.Ordinal));
                Assert.Equal(source["archive_url"] is null, text.Contains("sans copie archivée", StringComparison.Ordinal));
                var links = item.QuerySelectorAll("a").Select(a => a.GetAttribute("href"));
                var copies = source["archive_url"] is { } copy ? [(string)copy!] : Array.Empty<string>();
                Assert.Equal([(string)source["url"]!, .. copies], links);
            }
        }
    }

    [Theory]
    [InlineData("/donnees")]
    [InlineData("/editions/2018")]
    [InlineData("/editions/2022")]
    [InlineData("/collectivites/nevers")]
    [InlineData("/collectivites/boe")]
    public async Task Our_own_words_are_French_and_only_words_of_sources_are_not(string path)
    {
        var page = await real.Page(path);
        Assert.DoesNotContain(
            page.QuerySelectorAll("[lang=en]"),
            e => (e.Closest("cite, span, blockquote") is null && e.Closest(".disagreement, .proof, .quiet") is not null)
                || e.TagName is "H3");
    }

    [Fact]
    public async Task An_open_disagreement_says_that_nothing_is_settled()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var page = await server.Page("/donnees");
            foreach (var disagreement in await server.Rows("/v1/disagreements?limit=all"))
            {
                var isOpen = (string?)disagreement["resolution"] is null or "Non tranché";
                var card = page.GetElementById($"desaccord-{disagreement["id"]}")!;
                Assert.Equal(isOpen, card.QuerySelector(".absent") is not null);
            }
        }
    }

    [Theory]
    [InlineData("/palmares?edition=2018")]
    [InlineData("/editions/2018")]
    [InlineData("/collectivites/nevers")]
    public async Task A_fact_is_not_called_a_mention(string path)
    {
        var page = await real.Page(path);
        var text = HtmlPages.Plain(page.Body!.TextContent);
        Assert.Contains("Plus haute note accordée par le jury", text, StringComparison.Ordinal);
        Assert.Contains("fait marquant", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Mention spéciale du jury : Plus haute note", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_for_people_marks_facts_and_what_is_contradicted()
    {
        var csv = await real.Text("/v1/awards.csv?edition=2018&profile=excel-fr&fields=name,jury_mentions_fr,facts_fr");
        Assert.Contains("Nevers;;Plus haute note accordée par le jury (contesté)", csv, StringComparison.Ordinal);
        Assert.Contains("Région Grand Est;;Première région labellisée", csv, StringComparison.Ordinal);
        Assert.Contains("Paris;Meilleure note totale;\r\n", csv, StringComparison.Ordinal);
    }
}

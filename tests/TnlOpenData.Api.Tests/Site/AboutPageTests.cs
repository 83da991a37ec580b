using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using TnlOpenData.Site;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The pages that explain the label, the census and the site.</summary>
public class AboutPageTests(RealServer real, SyntheticServer synthetic)
{
    private static readonly TnlOptions Set = new()
    {
        Contact = "bonjour@example.org",
        Publisher = "Association <Exemple>, 1 rue du Test, 38000 Grenoble",
        Hosting = "Hébergeur & fils, 2 rue du Test, 59000 Lille",
        DataDirectory = RepositoryData.WithoutTerritories,
        RequestsPerMinute = 0,
    };

    [Fact]
    public async Task Every_level_has_its_words_and_their_sources_and_the_badge_stands_apart()
    {
        var page = await real.Page("/label");
        var sources = RealCounts.Rows("sources").ToDictionary(s => s["id"], s => s["url"], StringComparer.Ordinal);
        foreach (var level in RealCounts.Rows("scales"))
        {
            var rung = page.GetElementById($"niveau-{level["scale"]}-{level["code"]}")!.ParentElement!;
            Assert.Contains(HtmlPages.Plain(level["note"]), HtmlPages.Plain(rung.TextContent), StringComparison.Ordinal);
            var links = rung.QuerySelectorAll("a").Select(a => a.GetAttribute("href"));
            Assert.Superset(level["source_ids"].Split('|').Select(id => sources[id]).ToHashSet(), links.ToHashSet()!);
            Assert.Equal(level["code"] == "badge", rung.ParentElement!.PreviousElementSibling?.TextContent == "Et, hors du label");
        }
    }

    [Fact]
    public async Task Juries_and_domains_are_told_for_every_edition_or_said_not_to_be_found()
    {
        var rows = (await real.Page("/label")).QuerySelectorAll("table tbody tr");
        Assert.Equal(RealCounts.Editions.Count, rows.Length);
        foreach (var row in rows)
        {
            var year = HtmlPages.Plain(row.QuerySelector("th")!.TextContent);
            var text = HtmlPages.Plain(row.TextContent);
            var members = RealCounts.Rows("jury_members").Where(m => m["edition"] == year).ToArray();
            var jury = members.Length == 0 ? "composition non retrouvée" : $"{members.Length} membres";
            Assert.Contains(jury, text, StringComparison.Ordinal);
            Assert.All(members.Select(m => m["organisation"]), o => Assert.Contains(HtmlPages.Plain(o), text, StringComparison.Ordinal));
            var domains = RealCounts.Rows("domains").Where(d => d["edition"] == year).ToArray();
            Assert.Equal(domains.Length == 0, text.Contains("liste non retrouvée", StringComparison.Ordinal));
            Assert.All(domains, d => Assert.Contains(HtmlPages.Plain(d["name_fr"]), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Free_is_said_in_the_words_of_the_data_alone()
    {
        var said = RealCounts.Rows("editions").Any(e => e["note"].Contains("gratuit", StringComparison.OrdinalIgnoreCase));
        var text = (await real.Page("/label")).TextOf("main");
        Assert.Equal(said, text.Contains("gratuit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Figures_for_the_press_are_those_of_the_data()
    {
        var text = (await real.Page("/presse")).TextOf("#chiffres ~ ul li");
        var coverage = (await real.Rows("/v1/coverage")).Where(r => (string)r["official_status"]! != "not-published").ToArray();
        var recorded = coverage.Sum(r => (int)r["recorded"]!);
        Assert.Contains($"{recorded} distinctions recensées sur ", text, StringComparison.Ordinal);
        Assert.Contains($"dans les {coverage.Length} éditions", text, StringComparison.Ordinal);
        Assert.Contains("3 lauréats sur 23 au niveau 5 en 2022", text, StringComparison.Ordinal);
        Assert.Contains("36 ou 37 lauréats en 2025", text, StringComparison.Ordinal);
        Assert.Equal(5, (await real.Page("/presse")).QuerySelectorAll("#chiffres ~ ul li").Length);
    }

    [Fact]
    public async Task Words_that_are_linked_have_their_definition()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var terms = (await server.Page("/glossaire")).QuerySelectorAll("dt[id]").Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
            var pages = SitePages.InSitemap(server.Services.GetRequiredService<ReleaseProvider>().Current)
                .Where(p => !p.StartsWith("/territoires/", StringComparison.Ordinal));
            foreach (var path in pages)
            {
                Assert.All(
                    (await server.Page(path)).QuerySelectorAll("a[href^='/glossaire#']").Select(a => a.GetAttribute("href")!.Split('#')[1]),
                    id => Assert.Contains(id, terms));
            }
        }
    }

    [Theory]
    [InlineData("/donnees", "#completer ~ ul a")]
    [InlineData("/editions/2018", "#manque ~ p a")]
    [InlineData("/collectivites/boe", "#manque ~ p a")]
    [InlineData("/methode", "main a")]
    [InlineData("/a-propos", "#ecrire ~ p a")]
    [InlineData("/mentions-legales", "#reponse ~ p a")]
    [InlineData("/accessibilite", "#retour ~ p a")]
    [InlineData("/presse", "#contact ~ p a")]
    [InlineData("/statistiques", ".site-footer a")]
    public async Task The_contact_is_linked_where_readers_are_asked_with_page_and_version_as_the_subject(string path, string selector)
    {
        using var server = new TnlServer(RepositoryData.WithoutTerritories, s => s.AddSingleton(Set)) { WritesDumps = false };
        var mail = (await server.Page(path)).QuerySelectorAll(selector)
            .Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!))
            .First(a => a.StartsWith("mailto:bonjour@example.org?subject=", StringComparison.Ordinal));
        var release = server.Services.GetRequiredService<ReleaseProvider>().Current.Release;
        Assert.Contains($"{path}, version {release.Version}", mail, StringComparison.Ordinal);
        Assert.DoesNotContain((await real.Page(path)).QuerySelectorAll("a[href^='mailto:']"), _ => true);
    }

    [Fact]
    public async Task The_legal_notice_says_who_publishes_and_hosts_or_what_the_operator_has_to_fill_in()
    {
        using var server = new TnlServer(RepositoryData.WithoutTerritories, s => s.AddSingleton(Set)) { WritesDumps = false };
        var told = (await server.Page("/mentions-legales")).TextOf("main");
        Assert.Contains(Set.Publisher!, told, StringComparison.Ordinal);
        Assert.Contains(Set.Hosting!, told, StringComparison.Ordinal);
        Assert.Contains(Set.Contact!, told, StringComparison.Ordinal);
        Assert.DoesNotContain("À compléter", told, StringComparison.Ordinal);
        Assert.Contains(Set.Publisher!, (await server.Page("/a-propos")).TextOf("#qui ~ p"), StringComparison.Ordinal);

        var asked = (await real.Page("/mentions-legales")).TextOf(".notice");
        Assert.All(["--publisher", "--hosting", "--contact"], o => Assert.Contains(o, asked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_in_english_says_so()
    {
        var page = await real.Page("/en");
        Assert.Equal("en", page.QuerySelector("main")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("title")!.GetAttribute("lang"));
    }
}

using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace TnlOpenData.Api.Tests.Site;

public class CollectivityPageTests(RealServer server, SyntheticServer synthetic)
{
    private static async Task<IEnumerable<(string Id, IDocument Page, JsonNode Body)>> All(TnlServer from)
    {
        var all = new List<(string, IDocument, JsonNode)>();
        foreach (var body in await from.Rows("/v1/collectivities?limit=all"))
        {
            all.Add(((string)body["id"]!, await from.Page($"/collectivites/{body["id"]}"), body));
        }

        return all;
    }

    [Fact]
    public async Task Every_award_stands_on_the_page_with_its_proof_the_newest_first()
    {
        foreach (var from in new TnlServer[] { server, synthetic })
        {
            foreach (var (id, page, _) in await All(from))
            {
                var awards = (await from.Rows($"/v1/collectivities/{id}/awards?limit=all")).Reverse().ToArray();
                var sheets = page.QuerySelectorAll(".award-sheet").ToArray();
                Assert.Equal(awards.Select(a => $"Édition {a["edition"]}"), sheets.Select(s => s.QuerySelector("h3")!.TextContent));
                foreach (var (award, sheet) in awards.Zip(sheets))
                {
                    Assert.Contains(HtmlPages.Plain((string)award["quote"]!), sheet.TextOf(".proof blockquote"), StringComparison.Ordinal);
                    Assert.Contains(
                        (string)award["source_url"]!,
                        sheet.QuerySelectorAll(".proof cite a").Select(a => a.GetAttribute("href")));
                    Assert.Equal(HtmlPages.Level(award), sheet.TextOf(".award-level .level"));
                }
            }
        }
    }

    [Fact]
    public async Task The_table_says_every_edition_and_a_missing_award_is_not_recorded_rather_than_refused()
    {
        var years = (await server.Rows("/v1/editions")).Select(e => (string)e["year"]!.ToString()).ToArray();
        foreach (var (_, page, body) in await All(server))
        {
            var rows = page.QuerySelectorAll("section[aria-labelledby=chronologie] tbody tr").ToArray();
            Assert.Equal(years, rows.Select(r => r.QuerySelector("th")!.TextContent));
            var awarded = body["awards"]!["editions"]!.AsArray().Select(a => a!["edition"]!.ToString()).ToArray();
            Assert.Equal(
                years.Except(awarded),
                rows.Where(r => r.TextOf(".absent") == "pas recensée").Select(r => r.QuerySelector("th")!.TextContent));
            Assert.DoesNotContain("non labellisée", page.TextOf("details table"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Lines_join_only_exact_levels_of_consecutive_editions_of_one_scale_and_none_crosses_the_break()
    {
        var editions = (await server.Rows("/v1/editions")).Select(e => (Year: (int)e["year"]!, Scale: (string)e["scale"]!)).ToArray();
        foreach (var (id, page, body) in await All(server))
        {
            var exact = body["awards"]!["editions"]!
                .AsArray()
                .Where(a => a!["level"] is not null)
                .Select(a => (int)a!["edition"]!)
                .ToHashSet();
            var joined = editions
                .Zip(editions.Skip(1))
                .Count(p => p.First.Scale == p.Second.Scale && exact.Contains(p.First.Year) && exact.Contains(p.Second.Year));
            var lines = page.QuerySelectorAll(".timeline-line").ToArray();
            Assert.Equal((id, joined), (id, lines.Length));
            var tear = int.Parse(
                Assert.Single(page.QuerySelectorAll(".timeline-tear")).GetAttribute("d")![1..].Split(' ')[0],
                CultureInfo.InvariantCulture);
            Assert.All(lines, l => Assert.Equal(X(l, "x1") < tear, X(l, "x2") < tear));
            Assert.Contains("Changement d’échelle", page.TextOf(".timeline-change"), StringComparison.Ordinal);
            Assert.Contains(
                "Puis l’échelle change, sans correspondance entre les niveaux",
                page.TextOf(".timeline desc"),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_award_is_drawn_once_in_the_way_its_level_is_known()
    {
        foreach (var from in new TnlServer[] { server, synthetic })
        {
            foreach (var (id, page, body) in await All(from))
            {
                var statuses = body["awards"]!["editions"]!.AsArray().Select(a => (string)a!["level_status"]!).ToArray();
                Assert.Equal(
                    (
                        id,
                        statuses.Count(s => s is "published" or "derived"),
                        statuses.Count(s => s == "derived"),
                        statuses.Count(s => s == "range"),
                        statuses.Count(s => s == "unknown")),
                    (
                        id,
                        Count(page, ".timeline-mark"),
                        Count(page, ".timeline-ring"),
                        Count(page, ".timeline-range"),
                        Count(page, ".timeline-unknown")));
            }
        }
    }

    [Fact]
    public async Task A_range_is_a_bar_from_its_lowest_to_its_highest_level()
    {
        var page = await server.Page("/collectivites/morbihan-energies");
        var bar = Assert.Single(page.QuerySelectorAll(".timeline-range"));
        var (top, bottom) = (X(bar, "y"), X(bar, "y") + X(bar, "height"));
        var axis = page.QuerySelectorAll(".timeline-axis")
            .ToDictionary(t => HtmlPages.Plain(t.TextContent), t => X(t, "y"), StringComparer.Ordinal);
        Assert.InRange(axis["Niveau 5"], top, top + 14);
        Assert.InRange(axis["Niveau 3"], bottom - 14, bottom);
    }

    [Fact]
    public async Task No_level_of_one_scale_stands_at_the_height_of_a_level_of_the_other()
    {
        var heights = (await server.Page("/collectivites/echirolles")).QuerySelectorAll(".timeline-axis")
            .ToLookup(t => t.TextContent.StartsWith("Niveau", StringComparison.Ordinal), t => X(t, "y"));
        Assert.Equal((5, 4), (heights[true].Count(), heights[false].Count()));
        Assert.Empty(heights[true].Intersect(heights[false]));
    }

    [Fact]
    public async Task The_summary_is_that_of_REST_scale_by_scale()
    {
        var levels = (await server.Rows("/v1/scales?limit=all")).ToDictionary(
            l => $"{l["scale"]} {l["code"]}",
            l => (string)l["label_fr"]!,
            StringComparer.Ordinal);
        foreach (var (_, page, body) in await All(server))
        {
            var cards = page.QuerySelectorAll("section[aria-labelledby=resume] .card").ToArray();
            var scales = body["awards"]!["by_scale"]!.AsArray();
            Assert.Equal(scales.Count, cards.Length);
            foreach (var (scale, card) in scales.Zip(cards))
            {
                var said = HtmlPages.Plain(card.TextContent);
                var best = scale!["best_level"] is { } code ? levels[$"{scale["scale"]} {code}"] : "non publié";
                best = (string?)scale["best_level"] == "badge" ? "aucun ; un badge (hors label)" : best;
                Assert.StartsWith(best, HtmlPages.Plain(card.QuerySelector("dd")!.TextContent), StringComparison.Ordinal);
                Assert.Equal((string)scale["best_status"]! == "at-least", said.Contains(" au moins", StringComparison.Ordinal));
                Assert.Contains(TrendWords[(string)scale["trend"]!], said, StringComparison.Ordinal);
                if (scale["trend_from"] is { } trendFrom)
                {
                    Assert.Contains($"{trendFrom}", said, StringComparison.Ordinal);
                    Assert.Contains($"{scale["trend_to"]}", said, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public async Task What_became_of_a_body_since_the_previous_edition_is_what_REST_says()
    {
        foreach (var movement in await server.Rows("/v1/movements?limit=all"))
        {
            var page = await server.Page($"/collectivites/{movement["collectivity_id"]}");
            var row = page.QuerySelectorAll("details table tbody tr")
                .Single(r => r.QuerySelector("th")!.TextContent == $"{movement["edition"]}");
            Assert.StartsWith(
                MovementWords[(string)movement["movement"]!],
                HtmlPages.Plain(row.QuerySelectorAll("td")[2].TextContent),
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/collectivites/213801517")]
    [InlineData("/collectivites/38151")]
    public async Task Another_code_of_a_body_shows_the_same_page_with_the_address_by_id_as_the_canonical_one(string path)
    {
        using var response = await server.Get(path);
        Assert.Contains(
            "<http://localhost/collectivites/echirolles>; rel=\"canonical\"",
            response.Header("Link"),
            StringComparison.Ordinal);
        Assert.Equal(
            "http://localhost/collectivites/echirolles",
            (await server.Page(path)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(await server.Text("/collectivites/echirolles"), await server.Text(path));
    }

    [Theory]
    [InlineData("echirole", "/collectivites/echirolles")]
    [InlineData("Saint-Egreve", "/collectivites/saint-egreve")]
    [InlineData("morbihan-energie", "/collectivites/morbihan-energies")]
    public async Task A_mistyped_address_leads_to_what_was_meant(string typed, string meant)
    {
        var page = await server.Page($"/collectivites/{typed}", HttpStatusCode.NotFound);
        Assert.Contains(typed, page.TextOf(".lead"), StringComparison.Ordinal);
        Assert.Contains(meant, page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("999999999")]
    [InlineData("...")]
    [InlineData("%F0%9F%A6%8A")]
    public async Task An_address_that_names_nobody_is_a_page_that_helps(string typed)
    {
        var page = await server.Page($"/collectivites/{typed}", HttpStatusCode.NotFound);
        Assert.Equal("Page introuvable", page.TextOf("h1"));
        Assert.NotNull(page.QuerySelector("main a[href='/palmares']"));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_are_text_whatever_they_hold()
    {
        foreach (var (_, page, body) in await All(synthetic))
        {
            var name = HtmlPages.Plain((string)body["name"]!);
            Assert.Equal(name, page.TextOf("h1"));
            Assert.Empty(page.QuerySelectorAll("h1 *, main b"));
            Assert.Equal($"{name} · TNL Open Data, site indépendant", HtmlPages.Plain(page.Title!));
            var structured = JsonNode.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent)!;
            Assert.Equal((string)body["name"]!, (string)structured["name"]!);
        }
    }

    [Fact]
    public async Task The_neighbours_are_those_of_REST()
    {
        foreach (var (id, page, body) in await All(server))
        {
            foreach (var (filter, heading) in new[] { ("departement", "Dans le même département"), ("kind", "De même nature") })
            {
                var value = (string?)body[filter == "kind" ? "kind" : "departement_code"];
                var list = page.QuerySelectorAll("section[aria-labelledby=voisines] h3")
                    .SingleOrDefault(h => HtmlPages.Plain(h.TextContent).StartsWith(heading, StringComparison.Ordinal));
                Assert.Equal(value is null, list is null);
                if (value is not null)
                {
                    var others = (await server.Rows($"/v1/collectivities?{filter}={value}&limit=all"))
                        .Select(c => (string)c["id"]!)
                        .Where(i => i != id)
                        .ToArray();
                    var shown = list!.NextElementSibling!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToArray();
                    Assert.Equal(others.Take(12).Select(o => $"/collectivites/{o}"), shown);
                    Assert.Equal(
                        others.Length > 12,
                        list.NextElementSibling.NextElementSibling?.QuerySelector($"a[href='/palmares?{filter}={value}']") is not null);
                }
            }
        }
    }

    [Fact]
    public async Task Mentions_comments_of_the_jury_and_scores_stand_with_their_award()
    {
        foreach (var from in new TnlServer[] { server, synthetic })
        {
            foreach (var comment in await from.Rows("/v1/jury-comments?limit=all"))
            {
                var sheet = await Sheet(from, comment);
                Assert.Contains(
                    HtmlPages.Plain((string)comment["comment_fr"]!),
                    sheet.TextOf("figure blockquote"),
                    StringComparison.Ordinal);
            }

            foreach (var mention in await from.Rows("/v1/mentions?limit=all"))
            {
                var sheet = await Sheet(from, mention);
                Assert.Contains(
                    HtmlPages.Plain((string?)mention["name_fr"] ?? (string)mention["code"]!),
                    sheet.TextOf("li strong"),
                    StringComparison.Ordinal);
                Assert.Equal(
                    (string)mention["status"]! == "disputed",
                    sheet.TextOf("li").Contains("une autre source dit le contraire", StringComparison.Ordinal));
                var name = HtmlPages.Plain((string?)mention["name_fr"] ?? (string)mention["code"]!);
                var kind = (string)mention["kind"]! == "fact" ? "Fait marquant" : "Mention spéciale du jury";
                Assert.Contains(
                    sheet.QuerySelectorAll("li"),
                    li => HtmlPages.Plain(li.TextContent).StartsWith($"{kind} : {name}", StringComparison.Ordinal));
            }

            foreach (var score in await from.Rows("/v1/scores?limit=all"))
            {
                var sheet = await Sheet(from, score);
                Assert.Contains(
                    ((decimal)score["score"]!).ToString("0.##", CultureInfo.GetCultureInfo("fr-FR")) + $" sur {score["max_score"]}",
                    sheet.TextOf("table td"),
                    StringComparison.Ordinal);
            }
        }

        Assert.Contains(
            "Aucune note par domaine n’a jamais été publiée.",
            (await server.Page("/collectivites/boe")).TextOf(".absent"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_published_is_said_and_what_cannot_be_is_said_otherwise()
    {
        var facts = (await server.Page("/collectivites/amue"))
            .QuerySelectorAll("dl.facts")[0]
            .Children.ToDictionary(d => d.Children[0].TextContent, d => d.Children[1].TextContent, StringComparer.Ordinal);
        Assert.Equal(
            ("non publié", "sans objet", "non publié", "non publié"),
            (facts["SIREN"], facts["Code INSEE"], facts["Département"], facts["Coordonnées"]));
        var town = HtmlPages.Plain((await server.Page("/collectivites/les-abymes")).QuerySelector("dl.facts")!.TextContent);
        Assert.Contains("51 055 habitants (population 2023)", town, StringComparison.Ordinal);
        Assert.Contains("16,27276° N, 61,50177° O (centre de la commune)", town, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_taken_away_is_there()
    {
        var page = await server.Page("/collectivites/echirolles");
        foreach (
            var address in page.QuerySelectorAll(
                    "a[download], section[aria-labelledby=integrer] a, section[aria-labelledby=integrer] img, "
                        + "head link[type*=json], head link[type*=xml]"
                )
                .Select(a => a.GetAttribute("href") ?? a.GetAttribute("src")!)
                .Where(a => !a.StartsWith("http://localhost/catalogue", StringComparison.Ordinal)))
        {
            using var response = await server.Get(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        }

        Assert.Equal(6, page.QuerySelectorAll("a[download]").Length);
        var permalink = page.QuerySelector("#citation")!.TextContent.Split(' ')[^1];
        Assert.StartsWith("http://localhost/collectivites/echirolles?version=", permalink, StringComparison.Ordinal);
        Assert.Equal("Échirolles", (await server.Page(new Uri(permalink).PathAndQuery)).TextOf("h1"));
        Assert.Contains(permalink, page.QuerySelector("#bibtex")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_read_who_was_distinguished_and_for_what()
    {
        var said = JsonNode.Parse(
            (await server.Page("/collectivites/echirolles")).QuerySelector("script[type='application/ld+json']")!.TextContent
        )!;
        Assert.Equal("GovernmentOrganization", (string)said["@type"]!);
        Assert.Equal("213801517", (string)said["identifier"]![0]!["value"]!);
        Assert.Equal("Territoire Numérique Libre 2025 : Or", (string)said["award"]![0]!);
        Assert.Equal(5, said["award"]!.AsArray().Count);
        Assert.Equal("Auvergne-Rhône-Alpes", (string)said["address"]!["addressRegion"]!);
        Assert.Equal(
            "Organization",
            (string)
                JsonNode.Parse(
                    (await server.Page("/collectivites/adico")).QuerySelector("script[type='application/ld+json']")!.TextContent
                )!["@type"]!);
    }

    [Fact]
    public async Task Leads_and_disagreements_that_name_the_body_are_on_its_page()
    {
        Assert.Contains(
            "SIREN de l’ADICO, de l’AMUE",
            (await server.Page("/collectivites/amue")).TextOf("section[aria-labelledby=manque] li"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Niveau de Grenoble",
            (await server.Page("/collectivites/grenoble")).TextOf("section[aria-labelledby=manque] li"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Meilleure note totale de 2018",
            (await server.Page("/collectivites/nevers")).TextOf(".disagreement"),
            StringComparison.Ordinal);
        Assert.Empty((await server.Page("/collectivites/arles")).QuerySelectorAll(".disagreement, section[aria-labelledby=manque] li"));
    }

    private static readonly Dictionary<string, string> TrendWords = new(StringComparer.Ordinal)
    {
        ["rising"] = "en hausse",
        ["falling"] = "en baisse",
        ["stable"] = "stable",
        ["varied"] = "un autre entre les deux",
        ["undetermined"] = "indéterminée",
    };

    private static readonly Dictionary<string, string> MovementWords = new(StringComparer.Ordinal)
    {
        ["rise"] = "en hausse depuis",
        ["fall"] = "en baisse depuis",
        ["same"] = "au même niveau qu’en",
        ["undetermined"] = "pas comparable à",
        ["other-scale"] = "pas comparable à",
        ["first-on-record"] = "première distinction recensée",
        ["back-on-record"] = "de retour au recensement",
        ["not-on-record-again"] = "distinction recensée en",
    };

    private static async Task<IElement> Sheet(TnlServer from, JsonNode fact) =>
        (await from.Page($"/collectivites/{fact["collectivity_id"]}")).QuerySelector(
            $".award-sheet[aria-labelledby=edition-{fact["edition"]}]"
        )!;

    private static int Count(IDocument page, string selector) => page.QuerySelectorAll(selector).Length;

    private static int X(IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}

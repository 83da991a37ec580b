using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>Every number of the page is the answer to the question linked beside it.</summary>
public class StatisticsPageTests(RealServer real, SyntheticServer synthetic)
{
    private const string Path = "/statistiques";

    [Fact]
    public Task Recorded_and_official_are_those_of_the_coverage() =>
        Both(
            async (server, page) =>
            {
                var rows = await Asked(server, page, "laureats");
                Assert.Equal(
                    rows.Select(r =>
                        string.Join(
                            " | ",
                            r["edition"],
                            r["recorded"],
                            Between(r["official"] ?? r["official_low"], r["official"] ?? r["official_high"]) is { } announced
                                ? announced + ((string)r["scale"]! == "badge-metals" ? " (badges compris)" : "")
                                : "non retrouvé",
                            Between(r["missing_low"], r["missing_high"]) ?? "on ne sait pas")),
                    Table(page, "laureats"));
            });

    [Fact]
    public Task Levels_are_those_of_the_coverage_scale_by_scale() =>
        Both(
            async (server, page) =>
            {
                var figures = page.QuerySelectorAll("section[aria-labelledby=niveaux] figure");
                var scales = (await server.Rows("/v1/coverage")).Select(r => (string)r["scale"]!).Distinct().ToArray();
                Assert.Equal(2, scales.Length);
                Assert.Equal(scales.Length, figures.Length);
                foreach (var (figure, scale) in figures.Zip(scales))
                {
                    var rows = await server.Rows(Question(figure));
                    Assert.All(rows, r => Assert.Equal(scale, (string)r["scale"]!));
                    Assert.Equal(
                        rows.Select(r =>
                            string.Join(
                                " | ",
                                [
                                    $"{r["edition"]}",
                                    .. Levels(r).Where(l => (string)l["level"]! != "badge").Select(Level),
                                    Rest(r),
                                    Recorded(r["range"]),
                                    Recorded(r["unknown"]),
                                    .. Levels(r).Where(l => (string)l["level"]! == "badge").Select(Level),
                                ])),
                        Cells(figure));
                }
            });

    [Fact]
    public Task The_counts_line_by_line_are_those_of_the_table() =>
        Both(
            async (server, page) =>
            {
                foreach (var figure in page.QuerySelectorAll("section[aria-labelledby=niveaux] figure"))
                {
                    var asked = figure.QuerySelectorAll("a.asked").Select(a => a.GetAttribute("href")!).ToArray();
                    var whole = await server.Rows(asked[0]);
                    var lines = await server.Rows(asked[1]);
                    Assert.Equal(
                        whole
                            .SelectMany(r =>
                                r["levels"]!
                                    .AsArray()
                                    .Where(l => (int)l!["recorded"]! > 0)
                                    .Select(l => $"{r["edition"]} {l!["level"]} {l["recorded"]}"))
                            .Order(StringComparer.Ordinal),
                        lines
                            .Where(l => l["level"] is not null)
                            .GroupBy(l => $"{l["edition"]} {l["level"]}")
                            .Select(g => $"{g.Key} {g.Sum(l => (int)l["awards"]!)}")
                            .Order(StringComparer.Ordinal));
                }
            });

    [Fact]
    public Task Kinds_are_counted_as_the_API_counts_them() => Both(async (server, page) =>
        Assert.Equal(
            (await Asked(server, page, "natures")).Select(r => $"{r["collectivities"]} | {r["awards"]}"),
            Table(page, "natures").Select(r => r[(r.IndexOf('|', StringComparison.Ordinal) + 2)..])));

    [Fact]
    public Task Regions_are_counted_as_the_API_counts_them_and_none_is_forgotten() =>
        Both(
            async (server, page) =>
            {
                var rows = await Asked(server, page, "regions");
                Assert.Equal(
                    rows.Select(r => $"{r["collectivities"]} | {French(r["collectivities_per_million"], "0.00", '.', ',')} | "
                        + French(r["region_population"], "#,0", ',', ' ')),
                    Table(page, "regions").Select(r => r[(r.IndexOf('|', StringComparison.Ordinal) + 2)..]));
                var said = page.TextOf("section[aria-labelledby=regions]");
                Assert.Contains("Ce n’est pas un taux de labellisation", said, StringComparison.Ordinal);
                Assert.Contains("populations municipales de 2023", said, StringComparison.Ordinal);
                Assert.Equal(
                    18,
                    rows.Count(r => r["region"] is not null)
                        + int.Parse(said.Split("n’est recensée dans ")[1].Split(' ')[0], CultureInfo.InvariantCulture));
                Assert.Contains(rows, r => r["region"] is null);
                Assert.Single(Table(page, "regions"), r => r.StartsWith("Sans région | ", StringComparison.Ordinal));
            });

    [Fact]
    public async Task Bodies_and_regions_that_a_count_leaves_out_are_named()
    {
        var said = (await real.Page(Path)).TextOf("section[aria-labelledby=regions]");
        Assert.Contains(
            "dans 4 régions : Martinique, Guyane, Mayotte et Corse. Le label a pu y en distinguer.",
            said,
            StringComparison.Ordinal);
        Assert.Contains(
            "non trouvé : Agence de mutualisation des universités et des établissements (AMUE).",
            said,
            StringComparison.Ordinal);
    }

    [Fact]
    public Task Movements_are_those_of_the_API() =>
        Both(
            async (server, page) =>
            {
                string[] kinds =
                [
                    "same", "rise", "fall", "undetermined", "other-scale", "with-badge",
                    "back-on-record", "first-on-record", "not-on-record-again",
                ];
                var pairs = (await Asked(server, page, "mouvements")).GroupBy(r =>
                    (From: $"{r["previous_edition"]}", To: $"{r["edition"]}", IsOther: $"{r["previous_scale"]}" != $"{r["scale"]}"));
                Assert.Equal(
                    pairs.Select(p =>
                        string.Join(
                            " | ",
                            [
                                $"{p.Key.From} → {p.Key.To}",
                                .. kinds.Select(
                                    (kind, i) =>
                                        i < 6 && (kind == "other-scale") != p.Key.IsOther
                                            ? "sans objet"
                                            : Counted(p.Count(r => (string)r["movement"]! == kind))),
                            ])),
                    Table(page, "mouvements"));
            });

    [Fact]
    public async Task A_body_that_is_not_on_record_again_is_not_said_to_have_lost_anything()
    {
        var said = (await real.Page(Path)).TextOf("section[aria-labelledby=mouvements]");
        Assert.Contains("ne veut pas dire que le label a été perdu", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("sorties?|perdues?|disparu|départs?", said.Replace("a été perdu", "", StringComparison.Ordinal));
        Assert.Contains("2024 → 2025 : l’échelle change", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_record_is_there_with_its_confidence_its_reason_and_its_proof()
    {
        var page = await real.Page(Path);
        var question = page.QuerySelectorAll("section[aria-labelledby=records] a.asked").Single().GetAttribute("href")!;
        var rows = await real.Rows(question);
        var items = page.QuerySelectorAll(".records > li").ToDictionary(i => HtmlPages.Plain(i.QuerySelector("strong")!.TextContent));
        Assert.Equal(rows.Length, items.Count);
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["certain"] = "certain",
            ["stated"] = "énoncé par une source",
            ["provisional"] = "provisoire",
        };
        foreach (var row in rows)
        {
            var item = items[HtmlPages.Plain((string)row["statement"]!)];
            Assert.Equal(words[(string)row["confidence"]!], item.TextOf(".tag"));
            Assert.Contains(
                HtmlPages.Plain((string)row["confidence_reason"]!),
                HtmlPages.Plain(item.TextContent),
                StringComparison.Ordinal);
            var links = item.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToArray();
            Assert.All(
                row["awards"]!.AsArray(),
                a => Assert.Contains($"/collectivites/{a!["collectivity_id"]}#edition-{a["edition"]}", links));
        }
    }

    [Fact]
    public Task Sentences_say_what_the_API_says() =>
        Both(
            async (server, page) =>
            {
                Assert.Contains(
                    HtmlPages.Plain((string)(await server.Json("/v1/coverage"))["meta"]!["census"]!["statement"]!),
                    page.TextOf("section[aria-labelledby=laureats] figcaption"),
                    StringComparison.Ordinal);
                var kinds = await Asked(server, page, "natures");
                Assert.Contains(
                    $"Sur {kinds.Sum(r => (int)r["collectivities"]!)} organismes recensés au moins une fois, {kinds[0]["collectivities"]} ",
                    page.TextOf("section[aria-labelledby=natures] figcaption"),
                    StringComparison.Ordinal);
            });

    [Fact]
    public Task Every_drawing_has_a_title_a_description_and_a_table_or_is_there_for_the_eye_only() =>
        Both(
            (_, page) =>
            {
                var drawings = page.QuerySelectorAll("svg").Where(s => s.GetAttribute("aria-hidden") != "true").ToArray();
                Assert.Equal(5, drawings.Length);
                Assert.All(
                    drawings,
                    d =>
                    {
                        Assert.Equal("img", d.GetAttribute("role"));
                        var (title, description) = (d.QuerySelector(":scope > title")!, d.QuerySelector(":scope > desc")!);
                        Assert.Equal($"{title.Id} {description.Id}", d.GetAttribute("aria-labelledby"));
                        Assert.True(title.TextContent.Length > 10 && description.TextContent.Length > 40);
                        var figure = d.Closest("figure")!;
                        Assert.NotEmpty(figure.QuerySelector("details table caption")!.TextContent);
                        Assert.Equal(
                            figure.QuerySelector("caption")!.Id,
                            figure.QuerySelector(".table-scroll[tabindex='0']")!.GetAttribute("aria-labelledby"));
                    });
                Assert.All(page.QuerySelectorAll("table"), t => Assert.NotNull(t.QuerySelector("caption")));
                return Task.CompletedTask;
            });

    [Fact]
    public Task No_drawing_joins_two_scales() =>
        Both(
            async (server, page) =>
            {
                var scales = (await server.Rows("/v1/scales")).Select(r => (string)r["scale"]!).Distinct().ToArray();
                var levels = page.QuerySelectorAll("section[aria-labelledby=niveaux] svg[role=img]").ToArray();
                Assert.Equal(scales.Length, levels.Length);
                Assert.All(levels, d => Assert.InRange(scales.Count(s => Has(d, s)), 0, 1));
                // A rise and a fall mean something inside one scale: the pair that changes scale has neither.
                var compared = page.QuerySelectorAll("#mouvements-par-edition-titre ~ rect:is(.move-rise, .move-fall, .move-same)")
                    .Select(t => t.TextContent)
                    .ToArray();
                Assert.NotEmpty(compared);
                Assert.DoesNotContain(compared, t => t.Contains("2025", StringComparison.Ordinal));
                static bool Has(IElement drawing, string scale) =>
                    drawing.QuerySelectorAll("rect").Any(r => r.ClassName!.Contains($"level-{scale}-", StringComparison.Ordinal));
            });

    [Fact]
    public async Task Bars_are_as_long_as_their_numbers()
    {
        var drawing = (await real.Page(Path)).QuerySelector("section[aria-labelledby=laureats] svg[role=img]")!;
        var most = (await real.Rows("/v1/coverage")).Max(r =>
            Math.Max((int)r["recorded"]!, (int?)(r["official"] ?? r["official_high"]) ?? 0));
        var parts = drawing.QuerySelectorAll("rect.part").ToArray();
        Assert.Equal(19, parts.Length);
        Assert.All(
            parts,
            p =>
            {
                var number = double.Parse(
                    HtmlPages.Plain(p.TextContent).Split(" ou ")[^1].Split(" : ")[^1].Split(' ')[0],
                    CultureInfo.InvariantCulture);
                Assert.Equal(number / most * 100, double.Parse(p.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture), 0.01);
            });
    }

    [Fact]
    public async Task What_is_not_published_is_said_and_sources_that_differ_are_two_lines()
    {
        var page = await real.Page(Path);
        var drawing = page.QuerySelector("section[aria-labelledby=laureats] svg[role=img]")!;
        Assert.Contains("2016 : 8 ; nombre annoncé par l’ADULLACT non connu", drawing.TextOf("text"), StringComparison.Ordinal);
        Assert.Contains("2025 : 8 sur 36 ou 37", drawing.TextOf("text"), StringComparison.Ordinal);
        // Eight editions with one official number, one edition with two.
        Assert.Equal(10, drawing.QuerySelectorAll("line.bound").Length);
        Assert.Contains("aucun (annoncé)", page.TextOf("#niveaux-copylefts-tableau ~ tbody td"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("td, th"), cell => Assert.NotEqual("", HtmlPages.Plain(cell.TextContent)));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.NotEqual("0", HtmlPages.Plain(cell.TextContent)));
    }

    [Fact]
    public Task Every_file_of_the_page_can_be_had() => Both(async (server, page) =>
    {
        var files = page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.True(files.Length >= 16);
        Assert.Equal(files.Length, files.Distinct(StringComparer.Ordinal).Count());
        foreach (var file in files)
        {
            using var response = await server.Get(file);
            Assert.Equal((HttpStatusCode.OK, "text/csv"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        }
    });

    [Fact]
    public async Task Hostile_names_are_text()
    {
        var page = await synthetic.Page(Path);
        Assert.Empty(page.QuerySelectorAll(".records a b"));
        Assert.Contains("Région <b>Grasse</b> & Cie", page.TextOf(".records a"), StringComparison.Ordinal);
        Assert.Contains("GIP", page.TextOf("section[aria-labelledby=regions] p a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_not_heavy()
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(await real.Text(Path, ("Accept", "text/html"))), 10_000, 150_000);
    }

    private async Task Both(Func<TnlServer, IDocument, Task> holds)
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            await holds(server, await server.Page(Path));
        }
    }

    /// <summary>The rows of the question that a section says it answers.</summary>
    private static Task<JsonNode[]> Asked(TnlServer server, IDocument page, string section) =>
        server.Rows(Question(page.QuerySelector($"section[aria-labelledby={section}]")!));

    private static string Question(IElement within) => within.QuerySelector("a.asked")!.GetAttribute("href")!;

    private static IEnumerable<string> Table(IDocument page, string section) =>
        Cells(page.QuerySelector($"section[aria-labelledby={section}]")!);

    private static IEnumerable<string> Cells(IElement within) =>
        within.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(c => HtmlPages.Plain(c.TextContent))));

    /// <summary>Zero recorded awards is shown as text, not as 0.</summary>
    private static string Counted(JsonNode? number) => $"{number}" == "0" ? "aucune" : $"{number}";

    private static string Level(JsonNode level) =>
        $"{level["official"]}" == "0" ? "aucun (annoncé)"
        : level["official"] is { } official ? $"{level["recorded"]} sur {official}"
        : Recorded(level["recorded"]);

    private static IEnumerable<JsonNode> Levels(JsonNode coverage) => coverage["levels"]!.AsArray().Select(l => l!);

    /// <summary>Rows of which no number was announced.</summary>
    private static string Recorded(JsonNode? number) => (int)number! switch
    {
        0 => "aucun recensé",
        1 => "1 recensé",
        var many => $"{many} recensés",
    };

    /// <summary>The announced laureates whose level was not announced.</summary>
    private static string Rest(JsonNode coverage)
    {
        var tallied = Levels(coverage).Sum(l => (int?)l["official"] ?? 0);
        return (int?)(coverage["official"] ?? coverage["official_high"]) switch
        {
            null => "total non annoncé",
            var high when (int?)coverage["official_low"] is { } low && low < high => $"{low - tallied} ou {high - tallied}",
            var total when total == tallied => "–",
            var total => $"{total - tallied}",
        };
    }

    private static string? Between(JsonNode? low, JsonNode? high) =>
        low is null ? null
        : $"{low}" == $"{high}" ? Counted(low)
        : $"{low} ou {high}";

    /// <summary>A number in French; « sans objet » if there is none.</summary>
    private static string French(JsonNode? value, string format, char mark, char frenchMark) =>
        value is null ? "sans objet" : value.GetValue<decimal>().ToString(format, CultureInfo.InvariantCulture).Replace(mark, frenchMark);
}

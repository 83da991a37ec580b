using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using TnlOpenData.Outlines;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Territories;

namespace TnlOpenData.Api.Tests.Site;

/// <summary>The pages of the départements and of the régions.</summary>
public class AreaPageTests(RealServer real, SyntheticServer synthetic)
{
    private static readonly (string Filter, string Code, string Path)[] All =
    [
        .. Cog.DepartementCodes.Select(d => ("departement", d, PagePaths.Departement(d))),
        .. Cog.RegionCodes.Select(r => ("region", r, PagePaths.Region(r))),
    ];

    [Theory]
    [InlineData("/departements/38-isere", "Isère (38)")]
    [InlineData("/departements/2A-corse-du-sud", "Corse-du-Sud (2A)")]
    [InlineData("/departements/01-ain", "Ain (01)")]
    [InlineData("/departements/22-cotes-d-armor", "Côtes-d’Armor (22)")]
    [InlineData("/departements/974-la-reunion", "La Réunion (974)")]
    [InlineData("/departements/988-nouvelle-caledonie", "Nouvelle-Calédonie (988)")]
    [InlineData("/regions/84-auvergne-rhone-alpes", "Région Auvergne-Rhône-Alpes")]
    [InlineData("/regions/04-la-reunion", "Région La Réunion")]
    public async Task A_departement_or_region_has_a_page_under_its_name(string path, string title) =>
        Assert.Equal(title, (await real.Page(path)).TextOf("h1"));

    [Theory]
    [InlineData("/departements/38", "/departements/38-isere")]
    [InlineData("/departements/38-", "/departements/38-isere")]
    [InlineData("/departements/38-Isere", "/departements/38-isere")]
    [InlineData("/departements/38-rhone", "/departements/38-isere")]
    [InlineData("/departements/38-is%C3%A8re", "/departements/38-isere")]
    [InlineData("/departements/38-isere/", "/departements/38-isere")]
    [InlineData("/departements/38-rhone?utm_source=x&code=69", "/departements/38-isere")]
    [InlineData("/departements/2a", "/departements/2A-corse-du-sud")]
    [InlineData("/departements/2b-haute-corse", "/departements/2B-haute-corse")]
    [InlineData("/regions/84", "/regions/84-auvergne-rhone-alpes")]
    [InlineData("/regions/84-rhone-alpes", "/regions/84-auvergne-rhone-alpes")]
    [InlineData("/regions/975", "/departements/975-saint-pierre-et-miquelon")]
    [InlineData("/regions/988-nouvelle-caledonie", "/departements/988-nouvelle-caledonie")]
    public async Task Any_other_spelling_leads_to_the_one_address(string typed, string path)
    {
        using var response = await real.Get(typed);
        Assert.Equal(
            (HttpStatusCode.PermanentRedirect, path),
            (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/departements/39-isere-et-jura", "/departements/39-jura")]
    [InlineData("/departements/69", "/departements/69-rhone")]
    public async Task The_code_counts_whatever_the_name(string typed, string path)
    {
        using var response = await real.Get(typed);
        Assert.Equal(path, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/departements/isere", "/departements/38-isere")]
    [InlineData("/departements/iser", "/departements/38-isere")]
    [InlineData("/departements/96-isere", "/departements/38-isere")]
    [InlineData("/departements/auvergne-rhone-alpes", "/regions/84-auvergne-rhone-alpes")]
    [InlineData("/regions/38-isere", "/departements/38-isere")]
    [InlineData("/regions/38", "/departements/38-isere")]
    [InlineData("/regions/bretagne", "/regions/53-bretagne")]
    [InlineData("/regions", "/departements")]
    [InlineData("/isere", "/departements/38-isere")]
    [InlineData("/Guadeloupe", "/departements/971-guadeloupe")]
    [InlineData("/Guadeloupe", "/regions/01-guadeloupe")]
    [InlineData("/departements/20", "/departements")]
    [InlineData("/departements/0", "/departements")]
    [InlineData("/departements/%3Cscript%3E", "/departements")]
    [InlineData("/departements/%F0%9F%A6%8A", "/departements")]
    [InlineData("/departements?code=zz", "/departements")]
    public async Task An_unknown_address_is_a_404_that_suggests_the_page_that_was_meant(string typed, string meant)
    {
        var page = await real.Page(typed, HttpStatusCode.NotFound);
        Assert.Contains(meant, page.QuerySelectorAll(".near a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("38", "/departements/38-isere")]
    [InlineData("2a", "/departements/2A-corse-du-sud")]
    [InlineData("988", "/departements/988-nouvelle-caledonie")]
    public async Task The_form_of_the_map_leads_to_the_page_of_a_departement(string code, string path)
    {
        using var response = await real.Get($"/departements?code={code}");
        Assert.Equal((HttpStatusCode.SeeOther, path), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task The_list_and_the_form_name_every_departement_and_the_list_every_region()
    {
        var page = await real.Page("/departements");
        var links = page.QuerySelectorAll("main table a").Select(a => a.GetAttribute("href"));
        Assert.Equal(All.Select(a => a.Path).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        foreach (var path in new[] { "/departements", "/carte", "/departements/38-isere", "/regions/84-auvergne-rhone-alpes" })
        {
            var form = (await real.Page(path)).QuerySelector("form.departement-form")!;
            Assert.Equal("/departements", form.GetAttribute("action"));
            Assert.Equal(Cog.DepartementCodes, form.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        }
    }

    [Fact]
    public async Task The_outlines_on_the_map_lead_to_the_pages()
    {
        var links = (await real.Page("/carte")).QuerySelectorAll(".map .outlines a").Select(a => a.GetAttribute("href"));
        Assert.Equal(
            FrenchOutlines.Coarse.Rings.Keys.Select(PagePaths.Departement).Order(StringComparer.Ordinal),
            links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_laureates_the_awards_and_the_numbers_are_those_of_REST()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var every = await server.Rows("/v1/awards?limit=all");
            foreach (var (filter, code, path) in All)
            {
                var awards = every.Where(a => (string?)a[$"{filter}_code"] == code).ToArray();
                var page = await server.Page(path);
                Assert.Equal(
                    (path, Ids(awards.DistinctBy(a => (string)a["collectivity_id"]!))),
                    (path, Ids(page, "section[aria-labelledby=laureats] th a")));
                Assert.Equal((path, Ids(awards)), (path, Ids(page, "section[aria-labelledby=editions] td a")));
                Assert.StartsWith(Lead(awards), page.TextOf(".lead"), StringComparison.Ordinal);
                Assert.Contains(
                    $"{awards.Length} sur {every.Length}",
                    page.TextOf("section[aria-labelledby=nombres] dd"),
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_denominators_are_those_of_the_territories()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            foreach (var place in await server.Rows("/v1/territories?kind=departement,region&limit=all"))
            {
                var (kind, code) = ((string)place["kind"]!, (string)place["code"]!);
                var page = await server.Page(kind == "region" ? PagePaths.Region(code) : PagePaths.Departement(code));
                var communes = await server.Rows($"/v1/territories?kind=commune&{kind}={code}&status=labelled&limit=all");
                var numbers = page.TextOf("section[aria-labelledby=nombres] dd");
                if (place["communes_count"] is { } count)
                {
                    Assert.Contains($"{communes.Length} sur {Number(count)}", numbers, StringComparison.Ordinal);
                    Assert.Contains(Number(count), page.TextOf(".lead"), StringComparison.Ordinal);
                }

                if (place["population"] is { } population)
                {
                    var inhabitants = communes.Sum(c => (int?)c["population"] ?? 0);
                    Assert.Contains($"{Number(inhabitants)} sur {Number(population)}", numbers, StringComparison.Ordinal);
                }
            }
        }
    }

    [Theory]
    [InlineData("/v1/territories/departement-38", "/departements/38-isere")]
    [InlineData("/v1/territories/38", "/departements/38-isere")]
    [InlineData("/v1/territories/region-84", "/regions/84-auvergne-rhone-alpes")]
    [InlineData("/v1/territories/region-975", "/departements/975-saint-pierre-et-miquelon")]
    public async Task REST_names_the_page_of_a_departement_or_region(string address, string path)
    {
        using var response = await real.Get(address);
        Assert.Contains($"<http://localhost{path}>; rel=\"alternate\"", response.Header("Link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_absence_is_never_said_to_be_a_refusal()
    {
        foreach (var (_, _, path) in All)
        {
            var said = (await real.Page(path)).TextOf("main");
            Assert.Equal(
                said.Split("non labellisée").Length - 1,
                said.Split("jamais « non labellisée »").Length - 1);
        }
    }

    [Fact]
    public async Task A_badge_is_outside_of_the_label_and_a_supposed_laureate_is_said_to_be_supposed()
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            foreach (var award in await server.Rows("/v1/awards?limit=all"))
            {
                if (award["departement_code"] is { } code)
                {
                    var row = (await server.Page(PagePaths.Departement((string)code!)))
                        .QuerySelectorAll("section[aria-labelledby=editions] tr")
                        .Single(r => r.QuerySelector("th")?.TextContent == (string)award["edition"]!.ToString())
                        .QuerySelectorAll("li")
                        .Single(l => l.QuerySelector("a")!.GetAttribute("href") == $"/collectivites/{award["collectivity_id"]}");
                    Assert.Equal(IsBadge(award), row.TextContent.Contains("hors label", StringComparison.Ordinal));
                    Assert.Equal(
                        (string)award["identity"]! == "assumed",
                        row.QuerySelectorAll(".doubt-tag").Any(t => t.TextContent == "supposé"));
                }
            }
        }
    }

    [Fact]
    public async Task The_neighbours_are_those_that_share_a_border_and_each_is_linked()
    {
        foreach (var (filter, code, path) in All)
        {
            var expected = filter == "region"
                ? FrenchOutlines.NeighboursOfRegion(code).Select(PagePaths.Region)
                : FrenchOutlines.NeighboursOfDepartement(code).Select(PagePaths.Departement);
            var links = (await real.Page(path)).QuerySelectorAll("section[aria-labelledby=autour] .area-list a");
            Assert.Equal(
                (path, string.Join(' ', expected.Order(StringComparer.Ordinal))),
                (path, string.Join(' ', links.Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal))));
        }
    }

    [Fact]
    public async Task A_departement_or_region_that_is_a_laureate_leads_to_its_own_sheet()
    {
        foreach (var body in await real.Rows("/v1/collectivities?kind=departement,region&limit=all"))
        {
            var kind = (string)body["kind"]!;
            var code = (string)body[$"{kind}_code"]!;
            var page = await real.Page(kind == "region" ? PagePaths.Region(code) : PagePaths.Departement(code));
            Assert.Contains(
                page.QuerySelectorAll("h1 ~ p a"),
                a => a.GetAttribute("href") == $"/collectivites/{body["id"]}");
        }
    }

    [Theory]
    [InlineData("/departements/38-isere", "departement=38")]
    [InlineData("/departements/48-lozere", "departement=48")]
    [InlineData("/departements/974-la-reunion", "departement=974")]
    [InlineData("/regions/84-auvergne-rhone-alpes", "region=84")]
    [InlineData("/regions/94-corse", "region=94")]
    public async Task Downloads_and_the_frame_ask_for_the_same(string path, string question)
    {
        var page = await real.Page(path);
        string[] downloads =
        [
            .. page.QuerySelectorAll("section[aria-labelledby=telecharger] a[download]").Select(a => a.GetAttribute("href")!),
        ];
        Assert.All(downloads, a => Assert.Contains(question, a, StringComparison.Ordinal));
        foreach (var format in new[] { "csv", "xlsx", "geojson" })
        {
            Assert.Contains($"/v1/awards.{format}?{question}&limit=all", downloads);
        }

        foreach (var address in downloads)
        {
            using var file = await real.Get(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, file.StatusCode));
        }

        Assert.Contains($"/carte/integrer?{question}\"", page.QuerySelector("#code-integrer")!.TextContent, StringComparison.Ordinal);
        var embedded = await real.Json(page.QuerySelector("head link[type='application/json+oembed']")!.GetAttribute("href")!);
        Assert.Contains($"/carte/integrer?{question}", (string)embedded["html"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_shows_the_departement_among_its_neighbours_and_a_region_with_one_border()
    {
        var isere = await real.Page("/departements/38-isere");
        Assert.Single(isere.QuerySelectorAll(".mainland .land.chosen"));
        Assert.True(isere.QuerySelectorAll(".mainland .land:not(.chosen)").Length >= 7);
        var region = await real.Page("/regions/84-auvergne-rhone-alpes");
        Assert.Equal(12, region.QuerySelectorAll(".mainland .land.chosen").Length);
        Assert.Single(region.QuerySelectorAll(".mainland .land.border"));
        Assert.Single((await real.Page("/departements/974-la-reunion")).QuerySelectorAll(".insets .land"));
        Assert.Empty((await real.Page("/departements/987-polynesie-francaise")).QuerySelectorAll(".map"));
    }

    private static string Number(JsonNode number) => HtmlPages.Plain(((int)number).ToString("N0", CultureInfo.GetCultureInfo("fr-FR")));

    private static string Lead(JsonNode[] awards)
    {
        var laureates = awards.Where(a => !IsBadge(a)).Select(a => (string)a["collectivity_id"]!).Distinct(StringComparer.Ordinal).Count();
        return laureates switch { 0 => "Aucun des ", 1 => "Un des ", _ => $"{laureates} des " };
    }

    private static bool IsBadge(JsonNode award) => (string)award["scale"]! == "badge-metals" && (string?)award["level"] == "badge";

    private static string Ids(IEnumerable<JsonNode> awards) =>
        string.Join(' ', awards.Select(a => $"/collectivites/{a["collectivity_id"]}").Order(StringComparer.Ordinal));

    private static string Ids(IDocument page, string selector) => string.Join(
        ' ',
        page.QuerySelectorAll(selector)
            .Select(a => a.GetAttribute("href")!)
            .Where(a => a.StartsWith("/collectivites/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
}

using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace TnlOpenData.Api.Tests.Site;

public class BadgeTests(RealServer server, SyntheticServer synthetic)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("/badges/echirolles.svg", "Territoire Numérique Libre 2025", "Or")]
    [InlineData("/badges/213801517.svg", "Territoire Numérique Libre 2025", "Or")]
    [InlineData("/badges/38151.svg", "Territoire Numérique Libre 2025", "Or")]
    [InlineData("/badges/2021/echirolles.svg", "Territoire Numérique Libre 2021", "Niveau 4")]
    [InlineData("/badges/2024/morbihan-energies.svg", "Territoire Numérique Libre 2024", "Niveau 3 à 5")]
    [InlineData("/badges/eurometropole-de-strasbourg.svg", "Territoire Numérique Libre 2025", "Badge (hors label)")]
    [InlineData("/badges/parc-national-des-ecrins.svg", "Territoire Numérique Libre 2025", "Niveau non publié")]
    public async Task A_badge_says_the_edition_and_the_level_as_far_as_it_is_known(string path, string label, string level)
    {
        using var response = await server.Get(path);
        Assert.Equal("image/svg+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var badge = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Equal([label, level], badge.Descendants(Svg + "text").Select(t => t.Value));
        Assert.EndsWith($"{label} : {level}", badge.Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_badge_is_an_image_with_a_name_and_nothing_that_runs_or_loads()
    {
        foreach (var (badge, award) in await All())
        {
            var label = (string?)award["level"] == "badge" ? "" : "label ";
            var said = $"{HtmlPages.Plain((string)award["name"]!)} : {label}Territoire Numérique Libre {award["edition"]} : ";
            Assert.StartsWith(said, HtmlPages.Plain(badge.Element(Svg + "title")!.Value), StringComparison.Ordinal);
            Assert.Equal(
                ("img", badge.Element(Svg + "title")!.Value),
                ((string)badge.Attribute("role")!, (string)badge.Attribute("aria-label")!));
            Assert.Equal(
                ["g", "path", "rect", "svg", "text", "title"],
                badge.DescendantsAndSelf().Select(e => e.Name.LocalName).Distinct().Order());
            Assert.DoesNotContain(
                badge.DescendantsAndSelf().Attributes(),
                a => a.Name.LocalName is "href" or "src" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            Assert.Equal(
                (string)award["identity"]! == "assumed",
                badge.Element(Svg + "title")!.Value.EndsWith("(lauréat supposé)", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_words_of_a_badge_stand_inside_it_and_are_read_on_their_ground()
    {
        foreach (var (badge, _) in await All())
        {
            var texts = badge.Descendants(Svg + "text").ToArray();
            var right = int.Parse(badge.Element(Svg + "path")!.Attribute("d")!.Value[1..].Split(' ')[0], CultureInfo.InvariantCulture);
            Assert.InRange(Number(texts[0], "x") + Number(texts[0], "textLength"), 200, right - 1);
            Assert.InRange(Number(texts[1], "x"), right + 1, Number(badge, "width"));
            Assert.InRange(Number(texts[1], "x") + Number(texts[1], "textLength"), right, Number(badge, "width") - 1);
            Assert.InRange(Contrast((string)badge.Element(Svg + "rect")!.Attribute("fill")!, (string)texts[0].Attribute("fill")!), 4.5, 21);
            Assert.InRange(Contrast((string)badge.Element(Svg + "path")!.Attribute("fill")!, (string)texts[1].Attribute("fill")!), 4.5, 21);
        }
    }

    [Theory]
    [InlineData("/badges/echirole.svg", "« echirolles »")]
    [InlineData("/badges/2019/echirolles.svg", "Cela ne veut pas dire « non labellisée »")]
    [InlineData("/badges/hier/echirolles.svg", "« hier »")]
    [InlineData("/badges/99999999999/echirolles.svg", "« 99999999999 »")]
    public async Task A_badge_that_is_not_there_is_a_404_problem(string path, string said)
    {
        using var response = await server.Get(path, ("Accept-Language", "fr"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(said, (string)(await response.Problem())["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_badge_is_kept_and_asked_for_again_by_its_tag()
    {
        using var first = await server.Get("/badges/boe.svg");
        using var again = await server.Get("/badges/boe.svg", ("If-None-Match", first.Header("ETag")));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Contains("default-src 'none'", first.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    private async Task<List<(XElement Badge, JsonNode Award)>> All()
    {
        var all = new List<(XElement, JsonNode)>();
        foreach (var from in new TnlServer[] { server, synthetic })
        {
            foreach (var award in await from.Rows("/v1/awards?limit=all"))
            {
                all.Add((XDocument.Parse(await from.Text($"/badges/{award["edition"]}/{award["collectivity_id"]}.svg")).Root!, award));
            }
        }

        return all;
    }

    private static int Number(XElement element, string attribute) =>
        int.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    /// <summary>WCAG 2.2, 1.4.3.</summary>
    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour) => new[] { (1, 0.2126), (3, 0.7152), (5, 0.0722) }.Sum(channel =>
    {
        var value = int.Parse(colour.AsSpan(channel.Item1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return channel.Item2 * (value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4));
    });
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TnlOpenData.Api.Tests.Server;

namespace TnlOpenData.Api.Tests.Site.Drawing;

/// <summary>The standalone map against the rows of the API.</summary>
public class MapFileTests(RealServer real, SyntheticServer synthetic)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Questions =>
    [
        "", "edition=2025", "edition=2024", "edition=2016..2024", "kind=commune", "kind=departement,region", "departement=38",
        "departement=974", "departement=38,69", "region=84", "region=11", "population=..5000", "level=or", "level_status=range,unknown",
        "identity=assumed", "q=ville", "edition=2025&kind=commune&returning=true",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_map_shows_each_body_of_the_rows_once(string question)
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var bodies = await Bodies(server, question);
            var map = await Map(server, question);
            var unplaced = Unplaced(map);
            Assert.Equal(bodies.Length, Marks(map).Sum(Count) + unplaced);
            Assert.Equal(bodies.Count(b => b["longitude"] is null), unplaced);
        }
    }

    [Theory]
    [InlineData("departement=38")]
    [InlineData("departement=974")]
    [InlineData("departement=38,69,42")]
    [InlineData("departement=2A,2B")]
    public async Task Selected_departements_show_one_linked_mark_for_each_located_body(string question)
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            var located = (await Bodies(server, question)).Where(b => b["longitude"] is not null);
            Assert.Equal(
                located.Select(b => $"/collectivites/{b["collectivity_id"]}").Order(StringComparer.Ordinal),
                Marks(await Map(server, question)).Select(m => new Uri((string)m.Attribute("href")!).AbsolutePath).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_file_loads_nothing_and_names_its_licences()
    {
        var map = await Map(real, "");
        var names = map.DescendantsAndSelf().Select(e => e.Name).Distinct().ToArray();
        Assert.All(names, n => Assert.Equal(Svg, n.Namespace));
        Assert.DoesNotContain(names, n => n.LocalName is "image" or "use" or "style" or "script");
        Assert.Contains("CC BY 4.0", map.Value, StringComparison.Ordinal);
        Assert.Contains("Licence Ouverte", map.Value, StringComparison.Ordinal);
    }

    /// <summary>The rows of a question by body.</summary>
    private static async Task<JsonNode[]> Bodies(TnlServer server, string question)
    {
        var path = $"/v1/awards?{question}{(question.Length > 0 ? "&" : "")}limit=all";
        return [.. (await server.Rows(path)).DistinctBy(r => (string)r["collectivity_id"]!)];
    }

    private static async Task<XElement> Map(TnlServer server, string question) =>
        XDocument.Parse(await server.Text($"/carte.svg{(question.Length > 0 ? $"?{question}" : "")}")).Root!;

    private static IEnumerable<XElement> Marks(XElement map) => map.Descendants(Svg + "a");

    /// <summary>A cluster prints its number in a circle; any other mark is one body.</summary>
    private static int Count(XElement mark) =>
        mark.Element(Svg + "circle") is null ? 1 : Number(mark.Element(Svg + "text")!.Value);

    /// <summary>The credits name the bodies without a position; up to ten.</summary>
    private static int Unplaced(XElement map)
    {
        var text = SitePages.Plain(string.Join(' ', map.Elements(Svg + "text").Select(t => t.Value)));
        const string Lead = "Sans point sur la carte : ";
        if (!text.Contains(Lead, StringComparison.Ordinal))
        {
            return 0;
        }

        var names = text[(text.IndexOf(Lead, StringComparison.Ordinal) + Lead.Length)..];
        return names[..names.IndexOf(". Contours", StringComparison.Ordinal)].Split(" ; ").Length;
    }

    private static int Number(string text) =>
        int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
}

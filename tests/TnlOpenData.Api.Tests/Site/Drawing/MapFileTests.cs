using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TnlOpenData.Site.Drawing.Map;

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
    public async Task The_marks_count_each_located_body_of_the_rows_once(string question)
    {
        foreach (var server in new TnlServer[] { real, synthetic })
        {
            if (await Located(server, question) is { } bodies)
            {
                Assert.Equal(bodies.Length, Marks(await Map(server, question)).Sum(Count));
            }
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
            if (await Located(server, question) is { } bodies)
            {
                Assert.Equal(
                    bodies.Select(b => $"/collectivites/{b["collectivity_id"]}").Order(StringComparer.Ordinal),
                    Marks(await Map(server, question)).Select(Path).Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task The_file_loads_nothing_and_names_its_licences()
    {
        var map = await Map(real, "");
        var names = map.DescendantsAndSelf().Select(e => e.Name).Distinct().ToArray();
        Assert.All(names, n => Assert.Equal(Svg, n.Namespace));
        Assert.DoesNotContain(names, n => n.LocalName is "image" or "use" or "style" or "script");
        Assert.Contains("Admin Express COG 2018", map.Value, StringComparison.Ordinal);
        Assert.Contains("Licence Ouverte", map.Value, StringComparison.Ordinal);
    }

    /// <summary>The rows with a position on the map, one for each body; null if both the API and the map refuse the query.</summary>
    private static async Task<JsonNode[]?> Located(TnlServer server, string question)
    {
        var path = $"/v1/awards?{question}{(question.Length > 0 ? "&" : "")}limit=all";
        using var rows = await server.Get(path);
        if (rows.StatusCode != HttpStatusCode.OK)
        {
            using var map = await server.Get($"/carte.svg?{question}");
            Assert.Equal(rows.StatusCode, map.StatusCode);
            return null;
        }

        return [.. (await server.Rows(path)).DistinctBy(r => (string)r["collectivity_id"]!).Where(IsLocated)];
    }

    private static bool IsLocated(JsonNode row) =>
        row["longitude"] is { } longitude
        && row["latitude"] is { } latitude
        && MapFrames.Of((string?)row["departement_code"], Projection.Of((double)longitude, (double)latitude)) is not null;

    private static async Task<XElement> Map(TnlServer server, string question) =>
        XDocument.Parse(await server.Text($"/carte.svg{(question.Length > 0 ? $"?{question}" : "")}")).Root!;

    private static IEnumerable<XElement> Marks(XElement map) => map.Descendants(Svg + "a");

    private static string Path(XElement mark) => new Uri((string)mark.Attribute("href")!).AbsolutePath;

    /// <summary>A cluster prints its number in a circle; any other mark is one body.</summary>
    private static int Count(XElement mark) =>
        mark.Element(Svg + "circle") is null ? 1 : Number(mark.Element(Svg + "text")!.Value);

    private static int Number(string text) =>
        int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
}

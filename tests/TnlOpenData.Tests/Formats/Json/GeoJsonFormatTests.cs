using System.Text.Json.Nodes;
using TnlOpenData.Formats.Json;
using TnlOpenData.Queries;

namespace TnlOpenData.Tests.Formats.Json;

public class GeoJsonFormatTests
{
    public static TheoryData<string> Resources => [.. OpenLists.All.Where(r => r.HasPlaces).Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_row_with_a_place_is_a_feature_and_the_others_are_counted(string resource)
    {
        var (page, map) = Map(resource);
        var located = Enumerable.Range(0, page.Count).Where(r => page.PlaceOf(r) is not null).ToArray();
        Assert.Equal(located.Select(r => $"https://tnl.example/v1{page.PathOf(r)}"), Features(map).Select(f => (string?)f["id"]));
        Assert.Equal(page.Count - located.Length, (int)map["unlocated"]!);
        Assert.True(page.Count > located.Length && located.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Longitude_comes_first_and_all_lie_in_the_box(string resource)
    {
        var map = Map(resource).Json;
        double[] box = [.. map["bbox"]!.AsArray().Select(n => (double)n!)];
        foreach (var feature in Features(map))
        {
            var (x, y) = ((double)feature["geometry"]!["coordinates"]![0]!, (double)feature["geometry"]!["coordinates"]![1]!);
            Assert.Equal((x, y), ((double)feature["properties"]!["longitude"]!, (double)feature["properties"]!["latitude"]!));
            Assert.True(x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3]);
        }
    }

    [Fact]
    public void A_map_without_any_place_is_still_a_map()
    {
        var map = JsonNode.Parse(Written.AskAll("collectivities", ("kind", "association")).As(new GeoJsonFormat()))!;
        Assert.Empty(Features(map));
        Assert.Null(map["bbox"]);
        Assert.Equal(1, (int)map["unlocated"]!);
    }

    private static (ResultPage Page, JsonNode Json) Map(string resource)
    {
        var page = Written.AskAll(resource);
        return (page, JsonNode.Parse(page.As(new GeoJsonFormat()))!);
    }

    private static IEnumerable<JsonNode> Features(JsonNode map) => map["features"]!.AsArray().Select(f => f!);
}

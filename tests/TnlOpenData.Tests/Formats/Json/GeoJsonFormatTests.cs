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
        Assert.Equal(located.Length, Features(map).Count());
        Assert.Equal(page.Count - located.Length, (int)map["unlocated"]!);
        Assert.True(page.Count > located.Length && located.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_feature_has_an_id_of_its_own_that_its_properties_repeat(string resource)
    {
        var features = Features(Map(resource).Json).ToArray();
        Assert.Equal(features.Length, features.Select(f => (string)f["id"]!).Distinct().Count());
        Assert.All(features, f => Assert.NotEqual("", (string)f["properties"]!["id"]!));
        if (resource != "search")
        {
            Assert.All(features, f => Assert.Equal((string)f["id"]!, (string)f["properties"]!["id"]!));
        }
    }

    [Fact]
    public void The_id_is_the_key_of_the_row_in_its_list()
    {
        var ids = Packages.SyntheticSnapshot.Data.Collectivities.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Features(Map("collectivities").Json), f => Assert.Contains((string)f["id"]!, ids));
        Assert.All(Features(Map("awards").Json), f => Assert.Equal(
            $"{f["properties"]!["edition"]}/{f["properties"]!["collectivity_id"]}", (string)f["id"]!));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void A_selection_of_columns_keeps_the_ids(string resource)
    {
        var whole = Features(Map(resource).Json).Select(f => (string)f["id"]!);
        var page = Written.AskAll(resource, ("fields", "name"));
        var selected = Features(JsonNode.Parse(page.As(new GeoJsonFormat()))!);
        Assert.Equal(whole, selected.Select(f => (string)f["id"]!));
        Assert.All(selected, f => Assert.Equal(["id", "name"], f["properties"]!.AsObject().Select(p => p.Key)));
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

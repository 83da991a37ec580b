using System.Text;
using System.Text.Json;
using TnlOpenData.Outlines;
using TnlOpenData.Territories;

namespace TnlOpenData.Tests.Outlines;

public class TopoJsonTests
{
    /// <summary>Two squares side by side; the right one has a hole, in which a third lies.</summary>
    private const string Squares = """
        {"type":"Topology","transform":{"scale":[0.5,0.25],"translate":[-1,40]},
         "arcs":[[[4,0],[0,4]],[[4,4],[-4,0],[0,-4],[4,0]],[[4,0],[4,0],[0,4],[-4,0]],[[5,1],[0,2],[2,0],[0,-2],[-2,0]]],
         "objects":{"squares":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","properties":{"code":"A"},"arcs":[[0,1]]},
           {"type":"MultiPolygon","properties":{"code":"B"},"arcs":[[[2,-1],[3]]]},
           {"type":"Polygon","properties":{"code":"C"},"arcs":[[-4]]}]}}}
        """;

    [Fact]
    public void Points_are_steps_on_a_grid_from_its_origin()
    {
        var squares = Read(Squares);
        Assert.Equal(
            [(1, 40), (1, 41), (-1, 41), (-1, 40), (1, 40)],
            squares.PointsOf(squares.Rings["A"][0]));
    }

    [Fact]
    public void An_arc_with_a_negative_number_is_walked_backwards()
    {
        var squares = Read(Squares);
        Assert.Equal(
            [(1, 40), (3, 40), (3, 41), (1, 41), (1, 40)],
            squares.PointsOf(squares.Rings["B"][0]));
    }

    [Fact]
    public void Neighbours_share_an_arc()
    {
        var squares = Read(Squares);
        Assert.Equal(["B"], squares.NeighboursOf("A"));
        Assert.Equal(["A", "C"], squares.NeighboursOf("B"));
        Assert.Equal(["C"], squares.NeighboursOf(["A", "B"]));
    }

    [Fact]
    public void A_union_has_neither_inner_borders_nor_holes_that_it_fills()
    {
        var squares = Read(Squares);
        Assert.Single(squares.UnionOf(["A", "B", "C"]));
        Assert.Equal(2, squares.UnionOf(["A", "B"]).Count);
        Assert.Equal(2, squares.UnionOf(["A", "C"]).Count);
        Assert.Empty(squares.UnionOf(["none"]));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    [InlineData("""{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],"objects":{}}""")]
    [InlineData("""
        {"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],
         "objects":{"o":{"geometries":[{"type":"Point","properties":{"code":"A"},"arcs":[]}]}}}
        """)]
    [InlineData("""
        {"transform":{"scale":[1],"translate":[0,0]},"arcs":[],"objects":{"o":{"geometries":[]}}}
        """)]
    public void Any_other_text_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => Read(text));

    private static Topology Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return TopoJson.Read(stream);
    }
}

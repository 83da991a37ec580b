namespace TnlOpenData.Tests.Architecture;

/// <summary>The allowed dependencies between the layers of the library and of the import.</summary>
public class LayerTests
{
    private const string AspNet = "Microsoft.AspNetCore";
    private const string Ef = "Microsoft.EntityFrameworkCore";
    private const string Sqlite = "Microsoft.Data";
    private const string Json = "System.Text.Json";

    [Theory]
    [InlineData(
        "Tables",
        "TnlOpenData.Snapshots TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Storage",
        AspNet, Ef, Sqlite, "System.IO", "System.Net")]
    [InlineData(
        "Text",
        "TnlOpenData.Palmares TnlOpenData.Tables TnlOpenData.Snapshots TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Snapshots",
        "TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Storage",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Search",
        "TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Storage",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Queries",
        "TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Storage",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Resources",
        "TnlOpenData.Formats TnlOpenData.Storage",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData("Formats", "TnlOpenData.Storage", AspNet, Ef, Sqlite, "System.Net", "Microsoft.Extensions")]
    [InlineData("Dumps", "TnlOpenData.Storage TnlOpenData.Catalogue", AspNet, Ef, Sqlite, "System.Net", "Microsoft.Extensions")]
    [InlineData("Catalogue", "TnlOpenData.Storage", AspNet, Ef, Sqlite, "System.Net", "Microsoft.Extensions")]
    [InlineData("Storage", "TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats", AspNet, "System.Net", "CsvHelper")]
    [InlineData("Import", "TnlOpenData.Formats TnlOpenData.Storage TnlOpenData.Api", AspNet, Ef, Sqlite, "System.Net")]
    public void A_layer_does_not_depend_on(string layer, string ours, params string[] theirs)
    {
        string[] forbidden = [.. ours.Split(' '), .. theirs];
        Assert.Equal("", string.Join('\n', Layers.Forbidden($"TnlOpenData.{layer}", type => Layers.IsIn(type, forbidden))));
    }

    [Fact]
    public void The_palmares_depends_on_nothing_but_the_base_library()
    {
        string[] allowed = ["TnlOpenData.Palmares", "System"];
        string[] forbidden = [Json, "System.IO", "System.Net", "System.Data", "System.Threading"];
        Assert.Empty(Layers.Forbidden("TnlOpenData.Palmares", type => !Layers.IsIn(type, allowed) || Layers.IsIn(type, forbidden)));
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Palmares")]
    [InlineData("Tables")]
    [InlineData("Snapshots")]
    [InlineData("Search")]
    [InlineData("Queries")]
    [InlineData("Resources")]
    [InlineData("Formats")]
    [InlineData("Dumps")]
    [InlineData("Catalogue")]
    public void A_layer_of_pure_functions_does_not_read_the_clock(string layer) =>
        Assert.DoesNotContain(Layers.Calls($"TnlOpenData.{layer}"), call =>
            Array.Exists(["get_Now(", "get_UtcNow(", "get_Today("], clock => call.Contains(clock, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Storage", Ef)]
    [InlineData("Storage", "TnlOpenData.Palmares")]
    [InlineData("Queries", "TnlOpenData.Snapshots")]
    [InlineData("Formats", Json)]
    [InlineData("Import", "TnlOpenData.Palmares")]
    public void An_existing_dependency_is_found(string layer, string target) =>
        Assert.NotEmpty(Layers.Forbidden($"TnlOpenData.{layer}", type => Layers.IsIn(type, [target])));

    [Fact]
    public void A_dependency_inside_a_lambda_is_found() =>
        Assert.NotEmpty(Layers.Forbidden("TnlOpenData.Resources", type => type == "TnlOpenData.Text.Nearest"));
}

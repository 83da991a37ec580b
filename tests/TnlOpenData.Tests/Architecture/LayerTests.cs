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
        "Schema",
        "TnlOpenData.Snapshots TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Releases "
            + "TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, "System.IO", "System.Net")]
    [InlineData(
        "Territories",
        "TnlOpenData.Palmares TnlOpenData.Schema TnlOpenData.Snapshots TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources "
            + "TnlOpenData.Releases TnlOpenData.Formats TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Outlines",
        "TnlOpenData.Palmares TnlOpenData.Schema TnlOpenData.Snapshots TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources "
            + "TnlOpenData.Releases TnlOpenData.Formats TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Text",
        "TnlOpenData.Palmares TnlOpenData.Schema TnlOpenData.Snapshots TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources "
            + "TnlOpenData.Territories TnlOpenData.Releases TnlOpenData.Formats TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Snapshots",
        "TnlOpenData.Search TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Releases TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Search",
        "TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Releases TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Queries",
        "TnlOpenData.Resources TnlOpenData.Formats TnlOpenData.Releases TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Resources",
        "TnlOpenData.Formats TnlOpenData.Releases TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, Json, "System.IO", "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Formats",
        "TnlOpenData.Search TnlOpenData.Resources TnlOpenData.Releases TnlOpenData.Publishing",
        AspNet, Ef, Sqlite, "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Formats.Writing",
        "TnlOpenData.Formats.Json TnlOpenData.Formats.Delimited TnlOpenData.Formats.Columnar TnlOpenData.Formats.Sheets",
        AspNet, "CsvHelper", "Parquet")]
    [InlineData("Formats.Sheets", "TnlOpenData.Formats.Json TnlOpenData.Formats.Delimited TnlOpenData.Formats.Columnar", AspNet)]
    [InlineData("Publishing", "TnlOpenData.Releases", AspNet, Ef, Sqlite, "System.Net", "Microsoft.Extensions")]
    [InlineData(
        "Publishing.Rdf",
        "TnlOpenData.Publishing.Dumps TnlOpenData.Publishing.Publications TnlOpenData.Publishing.Catalogue TnlOpenData.Snapshots",
        AspNet)]
    [InlineData(
        "Publishing.Dumps",
        "TnlOpenData.Publishing.Publications TnlOpenData.Publishing.Catalogue TnlOpenData.Publishing.Feeds",
        AspNet)]
    [InlineData(
        "Publishing.Publications",
        "TnlOpenData.Publishing.Catalogue TnlOpenData.Publishing.Feeds TnlOpenData.Publishing.Rdf",
        AspNet)]
    [InlineData("Releases", "TnlOpenData.Queries TnlOpenData.Resources TnlOpenData.Formats", AspNet, "System.Net", "CsvHelper")]
    [InlineData("Import", "TnlOpenData.Formats TnlOpenData.Releases TnlOpenData.Web TnlOpenData.Api", AspNet, Ef, Sqlite, "System.Net")]
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
    [InlineData("Schema")]
    [InlineData("Territories")]
    [InlineData("Snapshots")]
    [InlineData("Search")]
    [InlineData("Queries")]
    [InlineData("Resources")]
    [InlineData("Formats")]
    [InlineData("Publishing")]
    public void A_layer_of_pure_functions_does_not_read_the_clock(string layer) =>
        Assert.DoesNotContain(Layers.Calls($"TnlOpenData.{layer}"), call =>
            Array.Exists(["get_Now(", "get_UtcNow(", "get_Today("], clock => call.Contains(clock, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Releases", Ef)]
    [InlineData("Releases", "TnlOpenData.Palmares")]
    [InlineData("Queries", "TnlOpenData.Snapshots")]
    [InlineData("Formats", Json)]
    [InlineData("Import", "TnlOpenData.Palmares")]
    public void An_existing_dependency_is_found(string layer, string target) =>
        Assert.NotEmpty(Layers.Forbidden($"TnlOpenData.{layer}", type => Layers.IsIn(type, [target])));

    [Fact]
    public void A_dependency_inside_a_lambda_is_found() =>
        Assert.NotEmpty(Layers.Forbidden("TnlOpenData.Resources", type => type == "TnlOpenData.Text.Nearest"));
}

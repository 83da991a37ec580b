namespace TnlOpenData.Tests.Walls;

/// <summary>The walls of the house: data flows one way, and no room knows the next one.</summary>
public class WallTests
{
    private const string AspNet = "Microsoft.AspNetCore";
    private const string Ef = "Microsoft.EntityFrameworkCore";
    private const string Sqlite = "Microsoft.Data";
    private const string Json = "System.Text.Json";

    [Theory]
    [InlineData("Tables", "TnlOpenData.Snapshots TnlOpenData.Queries TnlOpenData.Formats TnlOpenData.Storage", AspNet, Ef, Sqlite, "System.IO", "System.Net")]
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
    [InlineData("Storage", "TnlOpenData.Queries TnlOpenData.Formats", AspNet, "System.Net", "CsvHelper")]
    [InlineData("Import", "TnlOpenData.Formats TnlOpenData.Storage TnlOpenData.Api", AspNet, Ef, Sqlite, "System.Net")]
    public void A_room_never_knows(string room, string ours, params string[] theirs)
    {
        string[] forbidden = [.. ours.Split(' '), .. theirs];
        Assert.Empty(Rooms.Touches($"TnlOpenData.{room}", type => Rooms.Reaches(type, forbidden)));
    }

    [Fact]
    public void The_nouns_know_nothing_but_the_base_library()
    {
        string[] allowed = ["TnlOpenData.Palmares", "System"];
        string[] forbidden = [Json, "System.IO", "System.Net", "System.Data", "System.Threading"];
        Assert.Empty(Rooms.Touches("TnlOpenData.Palmares", type => !Rooms.Reaches(type, allowed) || Rooms.Reaches(type, forbidden)));
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
    public void What_is_known_does_not_hang_on_the_clock(string room) =>
        Assert.DoesNotContain(Rooms.Calls($"TnlOpenData.{room}"), call =>
            call.Contains("get_Now(", StringComparison.Ordinal) || call.Contains("get_UtcNow(", StringComparison.Ordinal) || call.Contains("get_Today(", StringComparison.Ordinal));

    [Theory]
    [InlineData("Storage", Ef)]
    [InlineData("Storage", "TnlOpenData.Palmares")]
    [InlineData("Queries", "TnlOpenData.Snapshots")]
    [InlineData("Formats", Json)]
    [InlineData("Import", "TnlOpenData.Palmares")]
    public void A_wall_test_would_see_what_a_room_does_know(string room, string known) =>
        Assert.NotEmpty(Rooms.Touches($"TnlOpenData.{room}", type => Rooms.Reaches(type, [known])));

    [Fact]
    public void A_wall_test_sees_into_lambdas() =>
        Assert.NotEmpty(Rooms.Touches("TnlOpenData.Resources", type => type == "TnlOpenData.Text.Nearest"));
}

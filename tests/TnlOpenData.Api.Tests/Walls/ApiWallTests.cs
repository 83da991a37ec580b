using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace TnlOpenData.Api.Tests.Walls;

/// <summary>The rooms that answer know the snapshot, questions and formats; not the file a release lies in, nor each other.</summary>
public class ApiWallTests
{
    private static readonly Architecture Api = new ArchLoader().LoadAssemblies(typeof(Program).Assembly).Build();

    [Theory]
    [InlineData("Rest", "TnlOpenData.Storage", "TnlOpenData.Api.OpenApi", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "Swashbuckle", "Microsoft.OpenApi", "System.IO.File", "System.IO.Directory")]
    [InlineData("Graph", "TnlOpenData.Storage", "TnlOpenData.Import", "TnlOpenData.Api.Rest", "TnlOpenData.Api.OpenApi", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.IO.File", "System.IO.Directory")]
    [InlineData("Dumps", "TnlOpenData.Storage", "TnlOpenData.Import", "TnlOpenData.Api.Rest", "TnlOpenData.Api.Graph", "TnlOpenData.Api.Catalogue", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data")]
    [InlineData("Catalogue", "TnlOpenData.Storage", "TnlOpenData.Import", "TnlOpenData.Api.Rest", "TnlOpenData.Api.Graph", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.IO.File", "System.IO.Directory")]
    [InlineData("Site", "TnlOpenData.Storage", "TnlOpenData.Import", "TnlOpenData.Api.Rest", "TnlOpenData.Api.Graph", "TnlOpenData.Api.OpenApi", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.IO.File", "System.IO.Directory")]
    [InlineData("OpenApi", "TnlOpenData.Storage", "TnlOpenData.Import", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.IO.File", "System.IO.Directory")]
    [InlineData("Http", "TnlOpenData.Storage", "TnlOpenData.Import", "TnlOpenData.Api.Rest", "TnlOpenData.Api.OpenApi", "TnlOpenData.Api.Commands", "Microsoft.EntityFrameworkCore", "Microsoft.Data", "System.IO.File", "System.IO.Directory")]
    [InlineData("Releases", "TnlOpenData.Api.Rest", "TnlOpenData.Api.OpenApi", "TnlOpenData.Api.Http", "TnlOpenData.Queries", "TnlOpenData.Formats", "Microsoft.EntityFrameworkCore", "Microsoft.Data")]
    public void A_room_never_knows(string room, params string[] forbidden) => Assert.Empty(Touches(room, forbidden));

    [Theory]
    [InlineData("Rest", "TnlOpenData.Queries")]
    [InlineData("Rest", "TnlOpenData.Api.Http")]
    [InlineData("OpenApi", "Microsoft.OpenApi")]
    [InlineData("Releases", "TnlOpenData.Storage")]
    [InlineData("Graph", "TnlOpenData.Queries")]
    [InlineData("Site", "TnlOpenData.Queries")]
    public void A_wall_test_would_see_what_a_room_does_know(string room, string known) => Assert.NotEmpty(Touches(room, known));

    private static IEnumerable<string> Touches(string room, params string[] forbidden)
    {
        var types = Api.Types.Where(t => Reaches(t.FullName, $"TnlOpenData.Api.{room}")).ToArray();
        Assert.NotEmpty(types);
        return types.SelectMany(t => t.Dependencies)
            .Where(d => Array.Exists(forbidden, f => Reaches(d.Target.FullName, f)))
            .Select(d => $"{d.Origin.FullName} → {d.Target.FullName}")
            .Distinct();
    }

    private static bool Reaches(string type, string room) => type == room || type.StartsWith(room + ".", StringComparison.Ordinal);
}

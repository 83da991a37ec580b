using TnlOpenData.Import;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Tests.Search;

/// <summary>The data that this repository publishes, and the searches that people make in it.</summary>
internal static class RealRelease
{
    private static readonly string Root = Find();

    public static ReleaseContent Content { get; } = PackageReader.Read(Path.Combine(Root, "data")).Content!;

    public static Snapshot Snapshot { get; } = Snapshot.Of(Content);

    public static string[] Searches { get; } =
    [
        .. File.ReadAllLines(Path.Combine(Root, "tests", "TnlOpenData.Tests", "Search", "searches.csv")).Skip(1),
    ];

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "TnlOpenData.sln")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("No solution above the tests.");
        }

        return directory.FullName;
    }
}

using TnlOpenData.Import;

namespace TnlOpenData.Import.Tests;

/// <summary>The package this repository publishes, read once for all tests.</summary>
internal static class RealPackage
{
    public static string Directory { get; } = Find();

    public static PackageReading Reading { get; } = PackageReader.Read(Directory);

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "data", "datapackage.json")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("No data/ above the tests.");
        }

        return Path.Combine(directory.FullName, "data");
    }
}

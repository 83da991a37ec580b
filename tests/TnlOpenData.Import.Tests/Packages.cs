using TnlOpenData.Synthetic;

namespace TnlOpenData.Import.Tests;

/// <summary>Packages as the tests read them.</summary>
internal static class Packages
{
    /// <summary>The package this repository publishes, read once for all tests.</summary>
    public static PackageReadResult Real { get; } = PackageReader.Read(RepositoryData.Directory);

    public static PackageReadResult Read(this SyntheticPackage package)
    {
        using var directory = new TemporaryDirectory();
        package.WriteTo(directory.Path);
        return PackageReader.Read(directory.Path);
    }

    public static string Lines(this PackageReadResult reading) => string.Join('\n', reading.Problems);
}

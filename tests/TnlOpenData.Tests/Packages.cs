using TnlOpenData.Import;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Synthetic;

namespace TnlOpenData.Tests;

/// <summary>The package this repository publishes, and the invented one, read once for all tests.</summary>
internal static class Packages
{
    public static ReleaseContent Real { get; } = Read(RepositoryData.Directory);

    public static ReleaseContent Synthetic { get; } = SyntheticPackage.Valid.Read();

    public static Snapshot RealSnapshot { get; } = Snapshot.Of(Real);

    public static Snapshot SyntheticSnapshot { get; } = Snapshot.Of(Synthetic);

    public static ReleaseContent Of(string name) => name == "real" ? Real : Synthetic;

    public static ReleaseContent Read(this SyntheticPackage package)
    {
        using var directory = new TemporaryDirectory();
        package.WriteTo(directory.Path);
        return Read(directory.Path);
    }

    private static ReleaseContent Read(string directory)
    {
        var reading = PackageReader.Read(directory);
        return reading.Content ?? throw new InvalidDataException(string.Join('\n', reading.Problems));
    }
}

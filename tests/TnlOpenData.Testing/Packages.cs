using TnlOpenData.Import;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Testing;

/// <summary>The published package and the synthetic one, each read once per test process.</summary>
public static class Packages
{
    public static PackageReadResult RealResult { get; } = PackageReader.Read(RepositoryData.Directory);

    public static ReleaseContent Real { get; } = Content(RealResult);

    public static ReleaseContent Synthetic { get; } = SyntheticPackage.Valid.Read();

    public static Snapshot RealSnapshot { get; } = Snapshot.Of(Real);

    public static Snapshot SyntheticSnapshot { get; } = Snapshot.Of(Synthetic);

    public static ReleaseContent Of(string name) => name == "real" ? Real : Synthetic;

    /// <summary>The content of a package that must be valid.</summary>
    public static ReleaseContent Read(this SyntheticPackage package) => Content(package.Check());

    /// <summary>The result of reading a package: its content or its problems.</summary>
    public static PackageReadResult Check(this SyntheticPackage package)
    {
        using var directory = new TemporaryDirectory();
        package.WriteTo(directory.Path);
        return PackageReader.Read(directory.Path);
    }

    /// <summary>The problems, one per line; empty for a valid package.</summary>
    public static string Lines(this PackageReadResult result) => string.Join('\n', result.Problems);

    private static ReleaseContent Content(PackageReadResult result) =>
        result.Content ?? throw new InvalidDataException(result.Lines());
}

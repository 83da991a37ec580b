using TnlOpenData.Synthetic;

namespace TnlOpenData.Api.Tests.Server;

internal static class Repository
{
    public static string Root { get; } = Path.GetDirectoryName(RepositoryData.Directory)!;

    /// <summary>A copy of the real data that a test may change.</summary>
    public static void CopyData(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var file in Directory.EnumerateFiles(RepositoryData.Directory))
        {
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)), overwrite: true);
        }
    }
}

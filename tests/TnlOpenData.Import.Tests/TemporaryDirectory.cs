namespace TnlOpenData.Import.Tests;

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tnl-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

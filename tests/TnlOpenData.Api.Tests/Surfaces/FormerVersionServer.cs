using TnlOpenData.Api.Tests.Releases;
using TnlOpenData.Releases;
using TnlOpenData.Site;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>A server with a former release, and with the id of one that it has held and holds no more.</summary>
public sealed class FormerVersionServer : IAsyncDisposable
{
    private readonly ChangingServer _changing = new();
    private readonly Lazy<Task> _changed;

    public FormerVersionServer() => _changed = new(Change);

    public string Id { get; private set; } = "";

    public string Lost { get; private set; } = "";

    public async Task<TnlServer> Server()
    {
        await _changed.Value;
        return _changing.Server;
    }

    public string Named(string address) => address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "version=" + Id;

    /// <summary>True for an address that shows rows of a release: pages of the site, lists of REST.</summary>
    public static bool IsOfData(string address) => address.StartsWith("/v1/", StringComparison.Ordinal)
        ? !address.StartsWith("/v1/changes", StringComparison.Ordinal) && !address.StartsWith("/v1/releases", StringComparison.Ordinal)
        : SitePages.All.Any(p => p.ShowsFormerReleases && Folder(p.Route) == Folder(address));

    public ValueTask DisposeAsync() => _changing.DisposeAsync();

    private async Task Change()
    {
        Id = await _changing.Release();
        _changing.ChangeNote("Corrigé :");
        await _changing.UntilNot(Id);
        var directory = (ReleaseDirectory)_changing.Server.Services.GetService(typeof(ReleaseDirectory))!;
        Lost = directory.Put(SyntheticPackage.Valid.WithCell("awards", 1, "note", "Another.").Read(), "").Release.Id;
        File.SetAttributes(directory.PathOf(Lost), FileAttributes.Normal);
        File.Delete(directory.PathOf(Lost));
    }

    private static string Folder(string path) => path.TrimStart('/').Split('/', '?', '#')[0];
}

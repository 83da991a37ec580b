namespace TnlOpenData.Web.Releases;

/// <summary>The options of an operator: <c>appsettings.json</c>, environment (<c>Tnl__DataDirectory</c>) or command line.</summary>
public sealed class TnlOptions
{
    public const string Section = "Tnl";

    /// <summary>The directory of the data package; by default the nearest <c>data</c> folder beside or above the program.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>The directory of the release files; by default <c>.releases</c> beside the data directory.</summary>
    public string? ReleaseDirectory { get; set; }

    /// <summary>The base of public links, such as <c>https://example.org</c>; by default the one of each request.</summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>The requests of one client in a minute, in any distribution; 0 for no limit.</summary>
    public int RequestsPerMinute { get; set; } = 1200;

    /// <summary>The size of the response cache, in megabytes; 0 for no cache.</summary>
    public int CacheMegabytes { get; set; } = 64;

    /// <summary>The number of releases kept on disk, newest first; 0 for all.</summary>
    public int KeepReleases { get; set; } = 20;

    /// <summary>Addresses and networks of the proxies whose <c>X-Forwarded-*</c> headers are believed, by comma; none by default.</summary>
    public string? TrustedProxies { get; set; }

    /// <summary>Leaves out <c>Last-Modified</c>: for replicas that share no directory of releases, and so no dates.</summary>
    public bool NoDates { get; set; }

    /// <summary>A mail or web address, where pages ask readers to send what they know; none by default.</summary>
    public string? Contact { get; set; }

    /// <summary>Name and address of who publishes the site, in one line, for its legal notice; none by default.</summary>
    public string? Publisher { get; set; }

    /// <summary>Name and address of the hosting company, in one line, for the legal notice; none by default.</summary>
    public string? Hosting { get; set; }

    /// <summary>The absolute path of the data directory.</summary>
    public string Data => Path.GetFullPath(DataDirectory is { Length: > 0 } given ? given : FindData());

    /// <summary>The absolute path of the directory of the release files.</summary>
    public string Releases => Path.GetFullPath(
        ReleaseDirectory is { Length: > 0 } given ? given : Path.Combine(ParentOf(Data), ".releases"));

    private static string ParentOf(string directory) =>
        Path.GetDirectoryName(directory.TrimEnd(Path.DirectorySeparatorChar)) ?? directory;

    /// <summary>The nearest <c>data/datapackage.json</c> at or above the program, whatever the current directory.</summary>
    private static string FindData()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(candidate, "datapackage.json")))
            {
                return candidate;
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "data");
    }
}

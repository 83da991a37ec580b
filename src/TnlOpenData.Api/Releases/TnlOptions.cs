namespace TnlOpenData.Api.Releases;

/// <summary>What an operator may set, in <c>appsettings.json</c>, in the environment (<c>Tnl__DataDirectory</c>) or by argument.</summary>
public sealed class TnlOptions
{
    public const string Section = "Tnl";

    /// <summary>Where the data package is; by default the <c>data</c> folder found beside or above the program.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>Where release files are kept; by default <c>.releases</c> beside the data directory.</summary>
    public string? ReleaseDirectory { get; set; }

    /// <summary>The address the public sees, such as <c>https://example.org</c>; by default the one of the request.</summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>Requests a client may make in a minute, all at once if it likes; 0 for no limit.</summary>
    public int RequestsPerMinute { get; set; } = 1200;

    /// <summary>Memory for finished answers, in megabytes; 0 for none.</summary>
    public int CacheMegabytes { get; set; } = 64;

    /// <summary>Releases kept on disk, the newest; 0 for all.</summary>
    public int KeepReleases { get; set; } = 20;

    public string Data => Path.GetFullPath(DataDirectory ?? FindData());

    public string Releases => Path.GetFullPath(ReleaseDirectory ?? Path.Combine(Path.GetDirectoryName(Data.TrimEnd(Path.DirectorySeparatorChar))!, ".releases"));

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

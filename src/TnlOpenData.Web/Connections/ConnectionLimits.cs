using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TnlOpenData.Web.Connections;

/// <summary>
/// What the server takes: as many connections as the process may open, none of them for long without a request, and short requests.
/// Without such a limit some hundred idle connections take every file descriptor, and the process ends.
/// </summary>
public static class ConnectionLimits
{
    /// <summary>The files that the program opens for itself: libraries, releases, dumps. About 290 are open at rest.</summary>
    private const int Reserved = 400;

    /// <summary>The fewest connections that are worth a start.</summary>
    private const int FewestConnections = 64;

    /// <summary>More than a machine serves; some systems allow a process more files than there are numbers of 32 bits.</summary>
    private const int MostConnections = 1_000_000;

    /// <summary>The largest body of a request, in bytes: an endpoint that reads one has a lower limit of its own.</summary>
    private const int LargestBody = 1024 * 1024;

    private const string LimitsFile = "/proc/self/limits";

    /// <summary>The beginning of the line in <see cref="LimitsFile"/>; the soft limit follows, which the runtime has raised.</summary>
    private const string OpenFiles = "Max open files";

    /// <summary>Why the process cannot serve with its limit of open files; null if it can.</summary>
    public static string? Refusal() => RefusalOf(MostFiles());

    public static void Apply(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = Connections();
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        // Longer than the minute after which proxies close their idle connections: else they would use one that is just being closed.
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        limits.MaxRequestBodySize = LargestBody;
    }

    /// <summary>The most connections at a time; null for no limit.</summary>
    public static long? Connections() => MostFiles() is { } files ? ConnectionsOf(files) : null;

    /// <param name="files">The number of files that the process may open; null for no limit.</param>
    public static string? RefusalOf(long? files) => files < Reserved + FewestConnections
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"This process may open {files} files, and needs {Reserved + FewestConnections}: raise the limit (ulimit -n).")
        : null;

    public static long ConnectionsOf(long files) => Math.Clamp(files - Reserved, FewestConnections, MostConnections);

    /// <summary>Null where the system does not tell, or for no limit.</summary>
    private static long? MostFiles()
    {
        if (!File.Exists(LimitsFile))
        {
            return null;
        }

        var line = File.ReadLines(LimitsFile).FirstOrDefault(l => l.StartsWith(OpenFiles, StringComparison.Ordinal));
        var soft = line?[OpenFiles.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        return long.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : null;
    }
}

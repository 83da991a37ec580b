using TnlOpenData.Import;
using TnlOpenData.Import.Problems;
using TnlOpenData.Palmares;
using TnlOpenData.Releases;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Loading;

/// <summary>A release to serve (null if there is none at all), and the problems for which the data directory was refused.</summary>
public sealed record LoadResult(Snapshot? Snapshot, IReadOnlyList<Problem> Problems)
{
    /// <summary>One line for each problem.</summary>
    public IReadOnlyList<string> ProblemLines => [.. Problems.Select(p => p.ToString())];
}

/// <summary>
/// Gets the release of the data directory: the one already built from these bytes, else a new one, else, if the data has errors, the last
/// good one.
/// </summary>
/// <param name="data">The data directory.</param>
/// <param name="keep">The number of releases to keep on disk; 0 for all.</param>
public sealed class ReleaseLoader(string data, ReleaseDirectory directory, int keep, ILogger log)
{
    public LoadResult Load()
    {
        var current = directory.Current();
        var fingerprint = PackageFingerprint.Of(data);
        if (current is var (id, builtFrom) && builtFrom == fingerprint && Read(id) is { } built)
        {
            return new(built, []);
        }

        var reading = PackageReader.Read(data);
        foreach (var notice in reading.Problems.Where(p => p.Severity == Severity.Notice))
        {
            log.LogInformation("{Notice}", notice);
        }

        if (reading.Content is { } content)
        {
            return new(Put(content, fingerprint ?? "", current?.ReleaseId), []);
        }

        return new(current is null ? null : Read(current.Value.ReleaseId), [.. reading.Errors]);
    }

    private Snapshot Put(ReleaseContent content, string fingerprint, string? previousId)
    {
        var version = content.Release.Version;
        if (previousId is not null && previousId != content.Release.Id && Read(previousId)?.Release.Version == version)
        {
            log.LogWarning("The data changed but its version is still {Version}: raise version and created in datapackage.json.", version);
        }

        var snapshot = directory.Put(content, fingerprint);
        if (keep > 0)
        {
            directory.Keep(keep);
        }

        var id = snapshot.Release.Id;
        log.LogInformation("Release {Id} (version {Version}) is in place at {Path}.", id, version, directory.PathOf(id));
        return snapshot;
    }

    private Snapshot? Read(string id) =>
        directory.Load(id, damage => log.LogError("{Damage} It is built anew from the data directory.", damage));
}

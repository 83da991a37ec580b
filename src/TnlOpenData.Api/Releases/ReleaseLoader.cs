using TnlOpenData.Import;
using TnlOpenData.Import.Problems;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Storage;

namespace TnlOpenData.Api.Releases;

/// <summary>What there is to serve: a release (null when there is none at all), and the problems of the data it could not take.</summary>
public sealed record Loaded(Snapshot? Snapshot, IReadOnlyList<Problem> Problems);

/// <summary>Gets the release of the data directory as it stands: the one already built, or a new one, or the last good one.</summary>
public sealed class ReleaseLoader(string data, string releases, int keep, ILogger log)
{
    private readonly ReleaseDirectory _directory = new(releases);

    public Loaded Load()
    {
        var current = _directory.Current();
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

    /// <summary>The ids of the releases on disk, newest first.</summary>
    public IReadOnlyList<string> Held => _directory.Ids();

    /// <summary>Held by the one program that writes the dumps; the system lets it go with the process, killed or not.</summary>
    public IDisposable LockDumps() => _directory.Lock("dumps");

    /// <summary>Where the file of a release is.</summary>
    public string PathOf(string id) => _directory.PathOf(id);

    /// <summary>A former release from disk; null when it is not there.</summary>
    public Snapshot? Recall(string id) => _directory.Ids().Contains(id, StringComparer.Ordinal) ? Read(id) : null;

    private Snapshot Put(ReleaseContent content, string fingerprint, string? before)
    {
        if (before is not null && before != content.Release.Id && Read(before)?.Release.Version == content.Release.Version)
        {
            log.LogWarning("The data changed but its version is still {Version}: raise version and created in datapackage.json.", content.Release.Version);
        }

        var release = _directory.Put(content, fingerprint);
        if (keep > 0)
        {
            _directory.Keep(keep);
        }

        log.LogInformation("Release {Id} (version {Version}) is in place at {Path}.", release.Release.Id, release.Release.Version, _directory.PathOf(release.Release.Id));
        return release;
    }

    private Snapshot? Read(string id) =>
        _directory.Load(id, damage => log.LogError("{Damage} It is built anew from the data directory.", damage));
}

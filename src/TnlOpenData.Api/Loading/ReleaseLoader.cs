using TnlOpenData.Import;
using TnlOpenData.Import.Problems;
using TnlOpenData.Palmares;
using TnlOpenData.Releases;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Loading;

/// <summary>
/// Gets the release of the data directory: the one already built from these bytes, else a new one, else, if the data has errors or
/// anything fails, the one that is served, or the last good one on disk. Never throws but for a cancellation.
/// </summary>
public sealed class ReleaseLoader(string data, ReleaseDirectory directory, int keep, ILogger log)
{
    /// <summary>Reads a package; tests replace it by one that fails.</summary>
    public Func<string, CancellationToken, PackageReadResult> ReadPackage { get; init; } = PackageReader.Read;

    private string? _fingerprint;

    /// <summary>The stamp and the fingerprint of the files at the last load, and its result; null before the first one.</summary>
    public (string Stamp, string? Fingerprint, LoadResult Result)? Last { get; private set; }

    /// <param name="served">The release that is served; null at the start.</param>
    /// <param name="rereads">Reads the package even if its files have not changed.</param>
    public LoadResult Load(Snapshot? served = null, bool rereads = false, CancellationToken cancellation = default)
    {
        var stamp = new PackageStamp(data).Now();
        var result = LoadOrFail(served, rereads, cancellation);
        Last = (stamp, _fingerprint, result);
        return result;
    }

    private LoadResult LoadOrFail(Snapshot? served, bool rereads, CancellationToken cancellation)
    {
        try
        {
            return LoadData(served, rereads, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new LoadResult(served ?? LastGood(), [], $"The data could not be loaded: {ProblemText.OneLine(e.Message)}");
        }
    }

    private LoadResult LoadData(Snapshot? served, bool rereads, CancellationToken cancellation)
    {
        var current = directory.Current();
        var fingerprint = _fingerprint = PackageFingerprint.Of(data);
        if (!rereads && current is var (id, builtFrom) && builtFrom == fingerprint && (InMemory(served, id) ?? Read(id)) is { } built)
        {
            return new(built, []);
        }

        var reading = ReadPackage(data, cancellation);
        foreach (var notice in reading.Problems.Where(p => p.Severity == Severity.Notice))
        {
            log.LogInformation("{Notice}", notice);
        }

        if (reading.Content is not { } content)
        {
            return new(served ?? LastGood(), [.. reading.Errors]);
        }

        var former = served is not null ? ReleaseSummary.Of(served) : current is null ? null : directory.Summary(current.Value.ReleaseId);
        var lost = LostRows.Find(former, content).ToArray();
        return lost.Length > 0 ? new(served ?? LastGood(), lost) : Put(content, fingerprint ?? "", former, served, cancellation);
    }

    private LoadResult Put(
        ReleaseContent content, string fingerprint, ReleaseSummary? former, Snapshot? served, CancellationToken cancellation)
    {
        var (id, version) = (content.Release.Id, content.Release.Version);
        if (former is not null && former.ReleaseId != id && former.Version == version)
        {
            log.LogWarning("The data changed but its version is still {Version}: raise version and created in datapackage.json.", version);
        }

        try
        {
            var snapshot = directory.Put(content, fingerprint, served, cancellation);
            if (keep > 0)
            {
                directory.Keep(keep, cancellation);
            }

            log.LogInformation("Release {Id} (version {Version}) is in place at {Path}.", id, version, directory.PathOf(id));
            return new(snapshot, []);
        }
        catch (IOException e) when ((InMemory(served, id) ?? Read(id)) is not null)
        {
            // A directory that cannot be written but holds the release already, as a read-only mount does.
            log.LogWarning("Release {Id} was found in place; nothing more could be written: {Reason}", id, ProblemText.OneLine(e.Message));
            return new(InMemory(served, id) ?? Read(id), []);
        }
    }

    /// <summary>The newest release on disk that can be read; null if there is none.</summary>
    private Snapshot? LastGood()
    {
        try
        {
            string?[] ids = [directory.Current()?.ReleaseId, .. directory.Ids()];
            return ids.OfType<string>().Distinct(StringComparer.Ordinal).Select(Read).FirstOrDefault(s => s is not null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Snapshot? InMemory(Snapshot? served, string id) => served?.Release.Id == id ? served : null;

    private Snapshot? Read(string id) => directory.Load(id, damage => log.LogError("{Damage} Another one is used, or built anew.", damage));
}

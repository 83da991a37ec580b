using System.Collections.Immutable;
using TnlOpenData.Releases;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Web.Releases;

/// <summary>
/// The current release, replaced by reference, and a few former ones in memory: those before it, for cursors that began there, and those
/// that a request for a pinned address has loaded from disk.
/// </summary>
public sealed class ReleaseProvider(ReleaseDirectory directory, ILogger<ReleaseProvider> log)
{
    private const int MostInMemory = 3;

    private readonly Lock _changing = new();

    private ImmutableArray<Snapshot> _inMemory = [];

    private int _count;

    private volatile string _generation = "0";

    public Snapshot Current => _inMemory[0];

    /// <summary>
    /// Why the data directory in its present state is not the current release, one line for each problem; empty if it is.
    /// </summary>
    public IReadOnlyList<string> RefusedProblems { get; private set; } = [];

    /// <summary>Changes with every call of <see cref="Serve"/>. Cached responses belong to one generation.</summary>
    public string Generation => _generation;

    /// <summary>The ids of the releases on disk, newest first.</summary>
    public IReadOnlyList<string> OnDisk => directory.Ids();

    /// <summary>A release in memory, or else loaded from disk; null if this server does not have it.</summary>
    public Snapshot? Find(string releaseId)
    {
        if (InMemory(releaseId) is { } loaded)
        {
            return loaded;
        }

        lock (_changing)
        {
            if (InMemory(releaseId) is null && Load(releaseId) is { } former)
            {
                _inMemory = [Current, former, .. _inMemory.Skip(1).Take(MostInMemory - 2)];
            }

            return InMemory(releaseId);
        }
    }

    /// <summary>The release that was current before another; null if this server does not have it.</summary>
    public Snapshot? Previous(Snapshot snapshot)
    {
        var ids = OnDisk;
        var index = ids.ToList().IndexOf(snapshot.Release.Id);
        return index >= 0 && index + 1 < ids.Count ? Find(ids[index + 1]) : null;
    }

    /// <summary>Loads a release from disk without keeping it in memory; null if it is not there or is damaged.</summary>
    public Snapshot? Load(string releaseId)
    {
        // Ids come from requests: only listed files are opened.
        var isOnDisk = OnDisk.Contains(releaseId, StringComparer.Ordinal);
        return isOnDisk ? directory.Load(releaseId, damage => log.LogError("{Damage} The release cannot be served.", damage)) : null;
    }

    /// <summary>The path of the file of a release.</summary>
    public string PathOf(string releaseId) => directory.PathOf(releaseId);

    /// <summary>Locks the folder of the dumps for one process. The system releases the lock when the process ends.</summary>
    public IDisposable LockDumps() => directory.Lock("dumps");

    /// <summary>Makes a release the current one, or updates the problems of the current one.</summary>
    /// <param name="refusedProblems">The problems of the data directory, if the release is an earlier one because of them.</param>
    public void Serve(Snapshot snapshot, IReadOnlyList<string> refusedProblems)
    {
        // Built before the release is current, so that no search waits for it.
        SearchIndex.Of(snapshot);
        lock (_changing)
        {
            RefusedProblems = refusedProblems;
            if (_inMemory.IsEmpty || Current.Release.Id != snapshot.Release.Id)
            {
                _inMemory = [snapshot, .. _inMemory.Where(s => s.Release.Id != snapshot.Release.Id).Take(MostInMemory - 1)];
            }

            // Last: a reader of the new generation sees the new release.
            _generation = $"{++_count}";
        }
    }

    private Snapshot? InMemory(string releaseId) => _inMemory.FirstOrDefault(s => s.Release.Id == releaseId);
}

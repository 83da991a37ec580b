using TnlOpenData.Locks;
using TnlOpenData.Releases;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Web.Releases;

/// <summary>
/// The current release, replaced by reference, and former ones: those before it, for cursors that began there, and those that a request
/// for a pinned address has loaded from disk.
/// </summary>
public sealed class ReleaseProvider(ReleaseDirectory directory, ILogger<ReleaseProvider> log) : IDisposable
{
    /// <summary>How long the places and the index wait after the start.</summary>
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(2);

    private readonly Lock _changing = new();

    private readonly FormerReleases _former =
        new(directory, damage => log.LogError("{Damage} The release cannot be served.", damage));

    private volatile Snapshot? _current;

    private FileStream? _use;

    private int _count;

    private volatile string _generation = "0";

    public Snapshot Current => _current ?? throw new InvalidOperationException("No release is served yet.");

    /// <summary>
    /// Why the data directory in its present state is not the current release, one line for each problem; empty if it is.
    /// </summary>
    public IReadOnlyList<string> RefusedProblems { get; private set; } = [];

    /// <summary>Changes with every call of <see cref="Serve"/>. Cached responses belong to one generation.</summary>
    public string Generation => _generation;

    /// <summary>The ids of the releases on disk, newest first.</summary>
    public IReadOnlyList<string> OnDisk => directory.Ids();

    /// <summary>True for a release that this server has served once, whether it still has it or not.</summary>
    public bool HasHeld(string releaseId) => directory.HasHeld(releaseId);

    /// <summary>True for a release that is on disk and not in memory.</summary>
    public bool MustLoad(string releaseId) =>
        Current.Release.Id != releaseId && _former.InMemory(releaseId) is null && OnDisk.Contains(releaseId, StringComparer.Ordinal);

    /// <summary>A release in memory, or else loaded from disk; null if this server does not have it.</summary>
    /// <exception cref="TemporarilyUnavailableException">Too many releases are being loaded.</exception>
    public Task<Snapshot?> FindAsync(string releaseId) =>
        Current.Release.Id == releaseId ? Task.FromResult<Snapshot?>(Current) : _former.Find(releaseId);

    /// <summary>As <see cref="FindAsync"/>; waits for the load.</summary>
    public Snapshot? Find(string releaseId) => FindAsync(releaseId).GetAwaiter().GetResult();

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
    /// <param name="onWait">Called before the wait, if another process holds the lock.</param>
    public IDisposable LockDumps(Action onWait, CancellationToken cancellation) => directory.Lock("dumps", onWait, cancellation);

    /// <summary>Makes a release the current one, or updates the problems of the current one.</summary>
    /// <param name="refusedProblems">The problems of the data directory, if the release is an earlier one because of them.</param>
    public void Serve(Snapshot snapshot, IReadOnlyList<string> refusedProblems)
    {
        if (_current is null)
        {
            // The first release is served at once, and the start is not slowed down: a search that comes meanwhile waits for the index.
            _ = Task.Delay(AfterStart).ContinueWith(_ => Prepare(snapshot), TaskScheduler.Default);
        }
        else
        {
            Prepare(snapshot);
        }

        lock (_changing)
        {
            RefusedProblems = refusedProblems;
            if (_current?.Release.Id != snapshot.Release.Id)
            {
                if (_current is { } former)
                {
                    _former.Keep(former);
                }

                _use?.Dispose();
                // Another process that shares the directory does not delete the file meanwhile.
                _use = ProcessLock.Use(directory.PathOf(snapshot.Release.Id));
                _current = snapshot;
            }

            // Last: a reader of the new generation sees the new release.
            _generation = $"{++_count}";
        }
    }

    public void Dispose() => _use?.Dispose();

    /// <summary>Reads the places and builds the index, so that no search waits, and gives back the memory that this took.</summary>
    private static void Prepare(Snapshot snapshot)
    {
        SearchIndex.Of(snapshot);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

using System.Collections.Concurrent;
using TnlOpenData.Releases;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Web.Releases;

/// <summary>
/// Former releases in memory, as many as fit, the least recently used one goes first. One that is not there is read from disk once for
/// all who ask, without a lock; more than <see cref="MostLoads"/> at a time are refused, since one can take seconds and a gigabyte.
/// </summary>
internal sealed class FormerReleases(ReleaseDirectory directory, Action<string> onDamage)
{
    public const int MostLoads = 2;

    /// <summary>The estimated size in memory, in bytes, of the releases that are kept. One is always kept.</summary>
    private const long MostBytes = 256L * 1024 * 1024;

    /// <summary>A release with its look-ups takes about five times the bytes of its file.</summary>
    private const int BytesInMemory = 5;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly Lock _changing = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<Snapshot?>>> _loading = new(StringComparer.Ordinal);

    /// <summary>The files that were found damaged, by their date: they are not read again for each request.</summary>
    private readonly ConcurrentDictionary<string, DateTime> _damaged = new(StringComparer.Ordinal);

    /// <summary>The most recently used one first.</summary>
    private readonly List<(Snapshot Snapshot, long Bytes)> _kept = [];

    private int _loads;

    public Snapshot? InMemory(string releaseId)
    {
        lock (_changing)
        {
            var index = _kept.FindIndex(k => k.Snapshot.Release.Id == releaseId);
            if (index < 0)
            {
                return null;
            }

            var found = _kept[index];
            _kept.RemoveAt(index);
            _kept.Insert(0, found);
            return found.Snapshot;
        }
    }

    /// <summary>A release in memory, or else from disk; null if it is not there or is damaged.</summary>
    /// <exception cref="TemporarilyUnavailableException">Too many others are being read.</exception>
    public Task<Snapshot?> Find(string releaseId)
    {
        if (InMemory(releaseId) is { } kept)
        {
            return Task.FromResult<Snapshot?>(kept);
        }

        // Ids come from requests: only listed files are opened.
        return directory.Ids().Contains(releaseId, StringComparer.Ordinal) && !IsDamaged(releaseId)
            ? _loading.GetOrAdd(releaseId, id => new Lazy<Task<Snapshot?>>(() => Start(id))).Value
            : Task.FromResult<Snapshot?>(null);
    }

    public void Keep(Snapshot snapshot)
    {
        var file = new FileInfo(directory.PathOf(snapshot.Release.Id));
        var bytes = file.Exists ? file.Length * BytesInMemory : 0;
        lock (_changing)
        {
            _kept.RemoveAll(k => k.Snapshot.Release.Id == snapshot.Release.Id);
            _kept.Insert(0, (snapshot, bytes));
            while (_kept.Count > 1 && _kept.Sum(k => k.Bytes) > MostBytes)
            {
                _kept.RemoveAt(_kept.Count - 1);
            }
        }
    }

    private Task<Snapshot?> Start(string id)
    {
        if (Interlocked.Increment(ref _loads) > MostLoads)
        {
            Interlocked.Decrement(ref _loads);
            _loading.TryRemove(id, out _);
            return Task.FromException<Snapshot?>(new TemporarilyUnavailableException(
                new(
                    "D’autres versions des données sont en cours de lecture. Réessayez dans quelques secondes.",
                    "Other releases are being read. Try again in some seconds."),
                RetryAfter));
        }

        return Task.Run(() =>
        {
            try
            {
                return InMemory(id) ?? Load(id);
            }
            finally
            {
                Interlocked.Decrement(ref _loads);
                _loading.TryRemove(id, out _);
            }
        });
    }

    private Snapshot? Load(string id)
    {
        var date = DateOf(id);
        var loaded = directory.Load(id, damage =>
        {
            _damaged[id] = date;
            onDamage(damage);
        });
        if (loaded is not null)
        {
            Keep(loaded);
        }

        return loaded;
    }

    private bool IsDamaged(string id) => _damaged.TryGetValue(id, out var date) && date == DateOf(id);

    private DateTime DateOf(string id) => File.GetLastWriteTimeUtc(directory.PathOf(id));
}

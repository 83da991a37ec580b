using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>
/// The dumps that are served: those of the current release once all are written, until then all those of the previous one. All files are
/// always of one release. <see cref="DumpBuilder"/> writes them; requests only read here.
/// </summary>
public sealed class DumpStore(ReleaseProvider releases) : IDisposable
{
    /// <summary>How long a request for a file waits for the first dumps: longer than they take at the size of today.</summary>
    private static readonly TimeSpan PatienceForFiles = TimeSpan.FromSeconds(20);

    /// <summary>How long what only tells of the files waits.</summary>
    private static readonly TimeSpan PatienceForLists = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly Lock _changing = new();
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile DumpFolder? _ready;
    private IDisposable? _use;
    private IDisposable? _formerUse;
    private volatile bool _hasFailed;

    /// <summary>The dumps that are complete; null while the first ones are being written, or after a file was lost.</summary>
    public DumpFolder? Ready => _ready;

    /// <summary>Ends when the state changes: dumps are ready, lost, or cannot be written.</summary>
    internal Task Change
    {
        get
        {
            lock (_changing)
            {
                return _change.Task;
            }
        }
    }

    /// <summary>The dumps of the current release as they are declared: without sizes and hashes.</summary>
    public IReadOnlyList<PublishedDump> Declared(Snapshot snapshot) =>
        [.. DumpWriter.Declared(snapshot, releases.PathOf(snapshot.Release.Id)).Select(PublishedDump.Unwritten)];

    /// <summary>True if there is, or will be, a file of that name.</summary>
    public bool IsName(string name)
    {
        var dumps = _ready is { } ready ? ready.Dumps : Declared(releases.Current);
        return DumpFolder.OwnNames.Contains(name, StringComparer.Ordinal) || dumps.Any(d => d.Dump.Name == name);
    }

    /// <summary>The dumps to serve: the complete ones, else the first ones if they are complete soon.</summary>
    /// <exception cref="TemporarilyUnavailableException">They are not.</exception>
    public async Task<DumpFolder> Current(CancellationToken cancellation) =>
        await Wait(PatienceForFiles, cancellation) ?? throw Unavailable();

    /// <summary>As <see cref="Current"/>, for what tells of the files; null if there are no complete dumps soon.</summary>
    public Task<DumpFolder?> CurrentOrNone(CancellationToken cancellation) => Wait(PatienceForLists, cancellation);

    /// <summary>Waits until the first dumps are complete, however long that takes.</summary>
    /// <exception cref="TemporarilyUnavailableException">They cannot be written.</exception>
    public async Task Complete(CancellationToken cancellation)
    {
        while (await Wait(PatienceForFiles, cancellation) is null)
        {
            if (_hasFailed)
            {
                throw Unavailable();
            }
        }
    }

    private async Task<DumpFolder?> Wait(TimeSpan patience, CancellationToken cancellation)
    {
        var giveUp = DateTime.UtcNow + patience;
        while (true)
        {
            var change = Change;
            if (_ready is { } ready)
            {
                return ready;
            }

            var left = giveUp - DateTime.UtcNow;
            if (_hasFailed || left <= TimeSpan.Zero)
            {
                return null;
            }

            await Task.WhenAny(change, Task.Delay(left, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Stops serving a folder one of whose files is missing or damaged, so that it is written again.</summary>
    /// <returns>The answer to the request that has found it.</returns>
    public TemporarilyUnavailableException Lost(DumpFolder folder)
    {
        if (Interlocked.CompareExchange(ref _ready, null, folder) == folder)
        {
            Signal();
        }

        return Unavailable();
    }

    internal void Take(DumpFolder folder)
    {
        // A request may still open the files of the folder before.
        _formerUse?.Dispose();
        _formerUse = _use;
        _use = DumpWriter.Use(folder);
        _hasFailed = false;
        _ready = folder;
        Signal();
    }

    internal void Fail()
    {
        _hasFailed = true;
        Signal();
    }

    public void Dispose()
    {
        _use?.Dispose();
        _formerUse?.Dispose();
    }

    private static TemporarilyUnavailableException Unavailable() => new(
        new(
            "Les fichiers de cette version des données ne sont pas encore écrits. Réessayez dans quelques secondes.",
            "The files of this release are not written yet. Try again in some seconds."),
        RetryAfter);

    private void Signal()
    {
        lock (_changing)
        {
            _change.TrySetResult();
            _change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}

using TnlOpenData.Api.Releases;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Dumps;

/// <summary>
/// The dumps that are served: those of the release being served, once they are written; until then those of the one before, whole,
/// so that what is harvested always fits together.
/// </summary>
public sealed class DumpStore(Served served, ReleaseLoader loader, TnlOptions options, ILogger<DumpStore> log) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _changing = new();
    private Task<DumpFolder>? _writing;
    private DumpFolder? _ready;

    /// <summary>Null only while the first dumps are being written.</summary>
    public DumpFolder? Ready => _ready;

    /// <summary>The dumps to answer with: the ones that are ready, or the first ones as soon as they are.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public Task<DumpFolder> Current()
    {
        var wanted = Take(served.Current);
        return _ready is { } ready && !wanted.IsCompletedSuccessfully ? Task.FromResult(ready) : wanted;
    }

    /// <summary>The dumps of a release, written by one thread whoever asks.</summary>
    private Task<DumpFolder> Take(Snapshot snapshot)
    {
        lock (_changing)
        {
            var isOther = _writing is { IsCompletedSuccessfully: true } && _writing.Result.Snapshot != snapshot;
            return _writing is null || _writing.IsFaulted || isOther ? _writing = Task.Run(() => Write(snapshot)) : _writing;
        }
    }

    private DumpFolder Write(Snapshot snapshot)
    {
        try
        {
            using var writing = loader.LockDumps();
            var folder = DumpWriter.Take(options.Releases, snapshot, loader.PathOf(snapshot.Release.Id), _ready, _stopping.Token);
            _ready = folder;
            log.LogInformation("The {Count} dumps of release {Id} are in place at {Path}.", folder.Dumps.Count, snapshot.Release.Id, folder.Path);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogError("The dumps of release {Id} cannot be written under {Releases}: {Reason}", snapshot.Release.Id, options.Releases, e.Message);
            throw new IOException(e.Message, e);
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        try
        {
            _writing?.Wait();
        }
        catch (AggregateException)
        {
            // Stopped in the middle, or failed and said so: nothing is half-written either way.
        }

        _stopping.Dispose();
    }
}

using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>
/// The dumps that are served: those of the current release once all are written, until then all those of the previous one. All files are
/// always of one release.
/// </summary>
public sealed class DumpStore(ReleaseProvider releases, TnlOptions options, ILogger<DumpStore> log) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _changing = new();
    private Task<DumpFolder>? _writing;
    private DumpFolder? _ready;

    /// <summary>The dumps that are complete; null while the first ones are being written.</summary>
    public DumpFolder? Ready => _ready;

    /// <summary>The dumps to serve: the complete ones, else the first ones once they are complete.</summary>
    /// <exception cref="IOException">The dumps cannot be written.</exception>
    public Task<DumpFolder> Current()
    {
        var wanted = Take(releases.Current);
        return _ready is { } ready && !wanted.IsCompletedSuccessfully ? Task.FromResult(ready) : wanted;
    }

    /// <summary>The dumps of a release, written by one task for all callers.</summary>
    private Task<DumpFolder> Take(Snapshot snapshot)
    {
        lock (_changing)
        {
            var isOther = _writing is { IsCompletedSuccessfully: true } && _writing.Result.Snapshot != snapshot;
            if (_writing is null || _writing.IsFaulted || isOther)
            {
                _writing = Task.Run(() => Write(snapshot));
            }

            return _writing;
        }
    }

    private DumpFolder Write(Snapshot snapshot)
    {
        var id = snapshot.Release.Id;
        try
        {
            using var writing = releases.LockDumps();
            var folder = DumpWriter.Take(options.Releases, snapshot, releases.PathOf(id), _ready, _stopping.Token);
            _ready = folder;
            log.LogInformation("The {Count} dumps of release {Id} are in place at {Path}.", folder.Dumps.Count, id, folder.Path);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogError("The dumps of release {Id} cannot be written under {Releases}: {Reason}", id, options.Releases, e.Message);
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
            // Cancelled, or failed and logged. A folder that is not complete keeps its temporary name.
        }

        _stopping.Dispose();
    }
}

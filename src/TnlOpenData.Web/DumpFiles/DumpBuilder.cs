using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>
/// Finds or writes the dumps of each release in the background, before the first request for one, and again when a file is lost. A folder
/// that it finds is read once, beside serving, to compare the hashes. No exception ends it: it is tried again, later each time.
/// </summary>
public sealed class DumpBuilder(
    ReleaseProvider releases,
    DumpStore store,
    TnlOptions options,
    TimeProvider clock,
    ILogger<DumpBuilder> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly RetryDelay _retry = new();
    private readonly long _start = clock.GetTimestamp();
    private Snapshot? _tried;
    private string? _lastFailure;

    /// <summary>The folder whose hashes are still to be compared.</summary>
    private DumpFolder? _unverified;

    /// <summary>A folder with the right lengths and other bytes was found: what is on disk is not taken.</summary>
    private bool _isDamaged;

    private TimeSpan Now => clock.GetElapsedTime(_start);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the host does not wait for the first dumps.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var change = store.Change;
            try
            {
                Work(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Report(e);
            }

            if (store.Ready is not null || _retry.HasFailed)
            {
                await Task.WhenAny(change, Task.Delay(Interval, clock, stoppingToken));
            }
        }
    }

    private void Work(CancellationToken stopping)
    {
        var snapshot = releases.Current;
        if (store.Ready is { } served && !served.IsComplete())
        {
            log.LogError("Files are missing in {Path}: the dumps are written again.", served.Path);
            store.Lost(served);
        }

        if (store.Ready?.Snapshot != snapshot)
        {
            if (_tried != snapshot)
            {
                _retry.Succeeded();
            }

            if (_retry.HasFailed && !_retry.IsDue(Now))
            {
                return;
            }

            _tried = snapshot;
            Build(snapshot, stopping);
            _retry.Succeeded();
            _lastFailure = null;
        }

        Verify(stopping);
    }

    private void Build(Snapshot snapshot, CancellationToken stopping)
    {
        var database = releases.PathOf(snapshot.Release.Id);
        if (!_isDamaged && DumpWriter.Find(options.Releases, snapshot, database) is { } found)
        {
            Take(found, "were found");
            _unverified = found;
            return;
        }

        using var writing = releases.LockDumps(store.Fail, stopping);
        // Another process may have written them meanwhile.
        var former = store.Ready;
        var folder = (_isDamaged ? null : DumpWriter.Find(options.Releases, snapshot, database))
            ?? DumpWriter.Write(options.Releases, snapshot, database, stopping);
        _isDamaged = false;
        Take(folder, "are in place");
        DumpWriter.DeleteUnused(options.Releases, folder, former);
    }

    private void Take(DumpFolder folder, string done)
    {
        store.Take(folder);
        var id = folder.Snapshot.Release.Id;
        log.LogInformation("The {Count} dumps of release {Id} {Done} at {Path}.", folder.Dumps.Count, id, done, folder.Path);
    }

    /// <summary>A power cut can leave files of the right length with other bytes.</summary>
    private void Verify(CancellationToken stopping)
    {
        if (_unverified is not { } folder || store.Ready != folder)
        {
            return;
        }

        _unverified = null;
        if (folder.FindDamage(stopping) is { } damaged)
        {
            log.LogError("{File} in {Path} has other bytes than were written: the dumps are written again.", damaged, folder.Path);
            _isDamaged = true;
            store.Lost(folder);
        }
    }

    private void Report(Exception e)
    {
        _retry.Failed(Now);
        store.Fail();
        if (e.Message != _lastFailure)
        {
            _lastFailure = e.Message;
            var reason = string.Join(' ', e.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
            log.LogError(
                "The dumps of release {Id} cannot be written under {Releases}: {Reason} It is tried again.",
                releases.Current.Release.Id,
                options.Releases,
                reason);
        }
    }
}

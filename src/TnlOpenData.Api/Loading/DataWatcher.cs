using TnlOpenData.Import;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Loading;

/// <summary>
/// Loads the data directory again when its files have changed, or on SIGHUP. The new release becomes the current one; if the data have
/// problems, or cannot be loaded, this is published and the current release stays.
/// </summary>
/// <remarks>
/// Twice a second it asks the system for sizes and dates of the files, which also sees what no event tells: a switched link, a moved
/// folder, a mount. Once a minute it compares the bytes, for files whose sizes and dates tell nothing. No exception ends it.
/// </remarks>
public sealed class DataWatcher(
    ReleaseProvider releases,
    ReleaseLoader loader,
    HangUpSignal hangUp,
    TnlOptions options,
    TimeProvider clock,
    ILogger<DataWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan BytesInterval = TimeSpan.FromMinutes(1);

    private readonly PackageStamp _files = new(options.Data);
    private readonly RetryDelay _retry = new();
    private readonly long _start = clock.GetTimestamp();

    private TimeSpan _comparedAt;

    private TimeSpan Now => clock.GetElapsedTime(_start);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settling = new DataSettling(loader.Last?.Stamp ?? "");
        if (loader.Last?.Result.Failure is not null)
        {
            _retry.Failed(Now);
        }

        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                Look(settling, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                log.LogError("The data directory could not be looked at: {Reason}", ProblemText.OneLine(e.Message));
            }
        }
    }

    private void Look(DataSettling settling, CancellationToken stopping)
    {
        var isAsked = hangUp.Take();
        var stamp = _files.Now();
        var readiness = settling.At(Now, stamp);
        var isDue = readiness is Readiness.Settled or Readiness.Overdue || _retry.IsDue(Now);
        if (isAsked || isDue || (readiness == Readiness.Unchanged && HaveOtherBytes()))
        {
            var loaded = loader.Load(releases.Current, isAsked, stopping);
            if (loaded.Problems.Count > 0 && (readiness == Readiness.Overdue || _files.Now() != stamp))
            {
                // The problems may be those of files that are being written.
                settling.Postpone(Now);
                _retry.Succeeded();
                return;
            }

            settling.Loaded(Now, stamp);
            Publish(loaded);
        }
    }

    private bool HaveOtherBytes()
    {
        if (Now - _comparedAt < BytesInterval)
        {
            return false;
        }

        _comparedAt = Now;
        return PackageFingerprint.Of(options.Data) != loader.Last?.Fingerprint;
    }

    private void Publish(LoadResult loaded)
    {
        var former = releases.Current.Release.Id;
        var isNews = !loaded.ProblemLines.SequenceEqual(releases.RefusedProblems, StringComparer.Ordinal);
        if (loaded.Failure is null)
        {
            _retry.Succeeded();
        }
        else
        {
            _retry.Failed(Now);
        }

        if (isNews && loaded.Failure is not null)
        {
            log.LogError("{Failure} Release {Id} goes on being served, and it is tried again.", loaded.Failure, former);
        }
        else if (isNews && loaded.Problems.Count > 0)
        {
            var lines = ProblemText.Lines(loaded.Problems);
            log.LogError("The data directory is refused; release {Id} goes on being served.\n{Problems}", former, lines);
        }

        var next = loaded.Snapshot ?? releases.Current;
        if (isNews || next.Release.Id != former)
        {
            releases.Serve(next, loaded.ProblemLines);
        }

        if (next.Release.Id != former)
        {
            log.LogInformation("Release {Id} is served now.", next.Release.Id);
        }
    }
}

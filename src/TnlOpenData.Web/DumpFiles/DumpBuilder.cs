using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.DumpFiles;

/// <summary>Writes the dumps of each release in the background, before the first request for one.</summary>
public sealed class DumpBuilder(ReleaseProvider releases, DumpStore store) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (store.Ready?.Snapshot != releases.Current)
            {
                try
                {
                    await store.Current();
                }
                catch (IOException)
                {
                    // The store has logged it. The next request or the next tick tries again.
                }
            }
        }
    }
}

using TnlOpenData.Api.Releases;

namespace TnlOpenData.Api.Dumps;

/// <summary>Has the dumps of each release written before anybody asks, but after the first answers are out.</summary>
public sealed class DumpBuilder(Served served, DumpStore store) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (store.Ready?.Snapshot != served.Current)
            {
                try
                {
                    await store.Current();
                }
                catch (IOException)
                {
                    // The store has logged it; the next request or the next tick tries again.
                }
            }
        }
    }
}

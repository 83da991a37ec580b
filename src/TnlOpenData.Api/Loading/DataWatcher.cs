using System.Runtime.InteropServices;
using System.Threading.Channels;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Loading;

/// <summary>
/// Loads the data directory again when one of its files changes, or on SIGHUP. The new release becomes the current one; if the data has
/// problems, they are published and the current release stays.
/// </summary>
public sealed class DataWatcher(ReleaseProvider releases, ReleaseLoader loader, TnlOptions options, ILogger<DataWatcher> log)
    : BackgroundService
{
    /// <summary>An editor or a checkout writes several files: the time without a change before they are read.</summary>
    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hangUp = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            _changes.Writer.TryWrite(true);
        });
        using var files = Watch();
        while (await _changes.Reader.WaitToReadAsync(stoppingToken))
        {
            while (_changes.Reader.TryRead(out _))
            {
                await Task.Delay(QuietPeriod, stoppingToken);
            }

            Reload();
        }
    }

    private FileSystemWatcher? Watch()
    {
        if (!Directory.Exists(options.Data))
        {
            log.LogWarning("{Data} does not exist: its changes cannot be noticed; send SIGHUP once it does.", options.Data);
            return null;
        }

        var files = new FileSystemWatcher(options.Data);
        files.Changed += (_, _) => _changes.Writer.TryWrite(true);
        files.Created += (_, _) => _changes.Writer.TryWrite(true);
        files.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        files.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        files.EnableRaisingEvents = true;
        return files;
    }

    private void Reload()
    {
        try
        {
            var previousId = releases.Current.Release.Id;
            var loaded = loader.Load();
            if (loaded.Problems.Count > 0)
            {
                var lines = ProblemText.Lines(loaded.Problems);
                log.LogError("The data directory is refused; release {Id} goes on being served.\n{Problems}", previousId, lines);
            }

            releases.Serve(loaded.Snapshot ?? releases.Current, loaded.ProblemLines);
            if (releases.Current.Release.Id != previousId)
            {
                log.LogInformation("Release {Id} is served now.", releases.Current.Release.Id);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogError(e, "The release could not be written; release {Id} goes on being served.", releases.Current.Release.Id);
        }
    }
}

using System.Runtime.InteropServices;
using System.Threading.Channels;
using TnlOpenData.Import;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Releases;

/// <summary>
/// Notices a change of the data directory, or a SIGHUP, and loads again: the new release is served from then on, or refused
/// with the list of its problems while the old one goes on.
/// </summary>
public sealed class DataWatcher(Served served, ReleaseLoader loader, TnlOptions options, ILogger<DataWatcher> log) : BackgroundService
{
    /// <summary>An editor or a checkout writes several files: wait until they have been still for so long.</summary>
    private static readonly TimeSpan Stillness = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

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
                await Task.Delay(Stillness, stoppingToken);
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
            var before = served.Current.Release.Id;
            var loaded = loader.Load();
            if (loaded.Problems.Count > 0)
            {
                log.LogError("The data directory is refused; release {Id} goes on being served.\n{Problems}", before, ProblemText.Lines(loaded.Problems));
            }

            served.Serve(loaded.Snapshot ?? served.Current, loaded.Problems);
            if (served.Current.Release.Id != before)
            {
                log.LogInformation("Release {Id} is served now.", served.Current.Release.Id);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogError(e, "The release could not be written; release {Id} goes on being served.", served.Current.Release.Id);
        }
    }
}

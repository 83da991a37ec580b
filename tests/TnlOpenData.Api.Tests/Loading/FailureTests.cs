using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TnlOpenData.Api.Loading;
using TnlOpenData.Api.Tests.Releases;
using TnlOpenData.Import;
using TnlOpenData.Releases;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Loading;

/// <summary>Whatever goes wrong while data are loaded, the release that is served goes on, and it is tried again.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    public static TheoryData<Exception> Failures() =>
    [
        new IOException("No space left on device"),
        new UnauthorizedAccessException("Access denied"),
        new SqliteException("database or disk is full", 13),
        new InvalidDataException("it reads back otherwise"),
        new InvalidOperationException("a sequence without elements"),
        new KeyNotFoundException("no such key"),
        new FormatException("not a number"),
        new DivideByZeroException("nothing to divide by"),
        new AggregateException(new TimeoutException("too slow")),
        new OperationCanceledException("of something else"),
    ];

    /// <summary>All are caught in one place: three are enough to see that the watcher goes on after it.</summary>
    public static TheoryData<Exception> SomeFailures() => [.. Failures().Take(3)];

    [Theory]
    [MemberData(nameof(SomeFailures))]
    public async Task A_failure_is_told_and_the_release_goes_on(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        SyntheticPackage.Valid.WriteTo(_temporary.File("data"));
        var directory = new ReleaseDirectory(_temporary.File("releases"));
        var isBroken = false;
        var loader = new ReleaseLoader(_temporary.File("data"), directory, 0, NullLogger.Instance)
        {
            ReadPackage = (data, cancellation) => isBroken ? throw failure : PackageReader.Read(data, cancellation),
        };
        using var releases = new ReleaseProvider(directory, NullLogger<ReleaseProvider>.Instance);
        releases.Serve(loader.Load().Snapshot!, []);
        var good = releases.Current;
        isBroken = true;
        using var hangUp = new HangUpSignal();
        var options = new TnlOptions { DataDirectory = _temporary.File("data") };
        using var watcher = new DataWatcher(releases, loader, hangUp, options, TimeProvider.System, NullLogger<DataWatcher>.Instance);
        await watcher.StartAsync(TestContext.Current.CancellationToken);
        SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").WriteTo(_temporary.File("data"));
        await Until(() => releases.RefusedProblems.Count > 0);
        Assert.Same(good, releases.Current);
        Assert.Contains("could not be loaded", Assert.Single(releases.RefusedProblems), StringComparison.Ordinal);

        // Tried again by itself: no file changes.
        isBroken = false;
        await Until(() => releases.RefusedProblems.Count == 0);
        Assert.NotEqual(good.Release.Id, releases.Current.Release.Id);
        await watcher.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void At_the_start_the_last_good_release_on_disk_is_served(Exception failure)
    {
        SyntheticPackage.Valid.WriteTo(_temporary.File("data"));
        var directory = new ReleaseDirectory(_temporary.File("releases"));
        var first = new ReleaseLoader(_temporary.File("data"), directory, 0, NullLogger.Instance).Load().Snapshot!;
        SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").WriteTo(_temporary.File("data"));
        var loaded = new ReleaseLoader(_temporary.File("data"), directory, 0, NullLogger.Instance)
        {
            ReadPackage = (_, _) => throw failure,
        }.Load();
        Assert.Equal(first.Release.Id, loaded.Snapshot!.Release.Id);
        Assert.NotNull(loaded.Failure);
    }

    [Fact]
    public void If_the_newest_release_is_damaged_an_older_one_is_served()
    {
        var directory = new ReleaseDirectory(_temporary.File("releases"));
        var older = directory.Put(Packages.Synthetic, "").Release.Id;
        var newest = directory.Put(SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").Read(), "").Release.Id;
        File.SetAttributes(directory.PathOf(newest), FileAttributes.Normal);
        File.WriteAllText(directory.PathOf(newest), "damaged");
        var loaded = new ReleaseLoader(_temporary.File("none"), directory, 0, NullLogger.Instance).Load();
        Assert.Equal(older, loaded.Snapshot!.Release.Id);
        Assert.NotEmpty(loaded.Problems);
    }

    [Fact]
    public void A_directory_that_cannot_be_written_but_holds_the_release_is_enough()
    {
        SyntheticPackage.Valid.WriteTo(_temporary.File("data"));
        var directory = new ReleaseDirectory(_temporary.File("releases"));
        var id = directory.Put(Packages.Synthetic, "of other bytes").Release.Id;
        File.Delete(_temporary.File("releases/lock"));
        Directory.CreateDirectory(_temporary.File("releases/lock"));
        var loaded = new ReleaseLoader(_temporary.File("data"), directory, 0, NullLogger.Instance).Load();
        Assert.Equal(id, loaded.Snapshot!.Release.Id);
        Assert.True(loaded.IsCurrent);
    }

    [Fact]
    public async Task A_table_that_loses_a_tenth_of_its_rows_needs_a_new_version()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        var before = await changing.Release();
        var kept = "";
        changing.Change("jury_members.csv", csv => string.Join('\n', (kept = csv).Split('\n').Take(20)) + "\n");
        var refused = await changing.Until(s => (string)s["data_status"]!["state"]! == "refused");
        Assert.Equal(before, (string)refused["release"]!["id"]!);
        var line = (string)Assert.Single(refused["data_status"]!["problems"]!.AsArray())!;
        Assert.StartsWith("jury_members.csv: has ", line, StringComparison.Ordinal);
        changing.Change("jury_members.csv", _ => kept);
        await changing.Until(s => (string)s["data_status"]!["state"]! == "current");
        changing.Change("jury_members.csv", csv => string.Join('\n', csv.Split('\n').Take(20)) + "\n");
        changing.Change("datapackage.json", json => json.Replace("\"version\": \"", "\"version\": \"1.", StringComparison.Ordinal));
        await changing.UntilNot(before);
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 600, "it does not come");
            await Task.Delay(50);
        }
    }
}

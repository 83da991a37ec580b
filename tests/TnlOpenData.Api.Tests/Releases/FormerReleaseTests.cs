using Microsoft.Extensions.Logging.Abstractions;
using TnlOpenData.Queries;
using TnlOpenData.Releases;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Tests.Releases;

/// <summary>Former releases are read from disk once for all who ask, a few at a time, and not for a cursor that cannot be theirs.</summary>
public sealed class FormerReleaseTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();
    private readonly ReleaseDirectory _directory;
    private readonly string[] _ids;

    public FormerReleaseTests()
    {
        _directory = new(_temporary.File("releases"));
        _ids = [.. Enumerable.Range(0, 6).Select(i => _directory.Put(Noted($"Note {i}."), "").Release.Id)];
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Those_who_ask_at_once_get_one_and_the_same()
    {
        using var releases = Provider();
        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => releases.FindAsync(_ids[0]))));
        Assert.NotNull(found[0]);
        Assert.All(found, f => Assert.Same(found[0], f));
    }

    [Fact]
    public async Task More_than_a_few_at_a_time_are_refused_and_come_later()
    {
        using var releases = Provider();
        var tries = _ids[..^1].Select(id => Try(releases, id)).ToArray();
        Assert.Contains(await Task.WhenAll(tries), t => t is null);
        foreach (var id in _ids)
        {
            Assert.Equal(id, (await releases.FindAsync(id))!.Release.Id);
            Assert.False(releases.MustLoad(id));
        }
    }

    [Fact]
    public async Task A_load_does_not_hold_up_the_switch()
    {
        using var releases = Provider();
        var loading = releases.FindAsync(_ids[0]);
        var next = Snapshot.Of(Noted("Next."));
        releases.Serve(next, []);
        Assert.Same(next, releases.Current);
        Assert.NotNull(await loading);
    }

    [Fact]
    public async Task A_damaged_one_is_not_there_until_it_is_mended()
    {
        using var releases = Provider();
        var path = _directory.PathOf(_ids[0]);
        var whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        File.SetAttributes(path, FileAttributes.Normal);
        await File.WriteAllTextAsync(path, "damaged", TestContext.Current.CancellationToken);
        Assert.Null(await releases.FindAsync(_ids[0]));
        Assert.Null(await releases.FindAsync(_ids[0]));
        await File.WriteAllBytesAsync(path, whole, TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        Assert.NotNull(await releases.FindAsync(_ids[0]));
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused_without_reading_its_release()
    {
        await using var changing = new ChangingServer(writesDumps: false);
        var server = changing.Server;
        var next = (string)(await server.Json("/v1/awards?limit=10&sort=name"))["links"]!["next"]!;
        var releases = (ReleaseProvider)server.Services.GetService(typeof(ReleaseProvider))!;
        var directory = (ReleaseDirectory)server.Services.GetService(typeof(ReleaseDirectory))!;
        var former = directory.Put(Noted("Another."), "").Release.Id;
        using var wrong = await server.Get($"/v1/awards?limit=10&sort=name&cursor={new Cursor(former, 10, "000000000000")}");
        Assert.EndsWith("/invalid-cursor", (string)(await wrong.Problem())["type"]!, StringComparison.Ordinal);
        Assert.True(releases.MustLoad(former));
        var cursor = Cursor.Parse(next[(next.IndexOf("cursor=", StringComparison.Ordinal) + "cursor=".Length)..])!;
        await server.Text($"/v1/awards?limit=10&sort=name&cursor={cursor with { ReleaseId = former, Offset = 1 }}");
        Assert.False(releases.MustLoad(former));
    }

    private ReleaseProvider Provider()
    {
        var releases = new ReleaseProvider(_directory, NullLogger<ReleaseProvider>.Instance);
        releases.Serve(_directory.Load(_ids[^1], Assert.Fail)!, []);
        return releases;
    }

    private static async Task<Snapshot?> Try(ReleaseProvider releases, string id)
    {
        try
        {
            return await releases.FindAsync(id);
        }
        catch (TemporarilyUnavailableException e)
        {
            Assert.True(e.RetryAfter > TimeSpan.Zero);
            return null;
        }
    }

    private static Schema.ReleaseContent Noted(string note) => SyntheticPackage.Valid.WithCell("awards", 1, "note", note).Read();
}

using System.Net;
using TnlOpenData.Api.Tests.Processes;
using TnlOpenData.Api.Tests.Releases;

namespace TnlOpenData.Api.Tests.Dumps;

/// <summary>Dumps are written once for each release, whole or not at all, and with the same bytes everywhere.</summary>
public sealed class DumpWritingTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Two_clean_directories_give_the_same_bytes()
    {
        using var first = new TnlServer(RepositoryData.WithoutTerritories);
        using var second = new TnlServer(RepositoryData.WithoutTerritories);
        var sums = await first.Text("/dumps/sha256sums.txt");
        Assert.True(sums.Split('\n').Length > 90);
        Assert.Equal(sums, await second.Text("/dumps/sha256sums.txt"));
    }

    [Fact]
    public async Task A_second_start_finds_them_and_writes_nothing()
    {
        var (tag, written) = await ReleaseProvider();
        Assert.Equal((tag, written), await ReleaseProvider());
    }

    [Fact]
    public async Task A_file_that_was_cut_is_written_anew()
    {
        var (tag, _) = await ReleaseProvider();
        var cut = Directory.GetFiles(_temporary.Path, "palmares.csv", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(cut, "edition", TestContext.Current.CancellationToken);
        Assert.Equal(tag, (await ReleaseProvider()).Tag);
        Assert.True(new FileInfo(cut).Length > 10_000);
    }

    [Fact]
    public async Task What_a_killed_program_left_behind_is_never_served()
    {
        using (var killed = Started.Serve(RepositoryData.WithoutTerritories, _temporary.Path))
        {
            using var client = await killed.Client();
            _ = client.GetAsync(new Uri("/dumps/tnl.zip", UriKind.Relative), TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await killed.Kill();
        }

        await ReleaseProvider();
        using var fresh = new TnlServer(RepositoryData.WithoutTerritories);
        var folder = Directory.GetFiles(_temporary.Path, "manifest.json", SearchOption.AllDirectories).Single();
        Assert.Equal(await fresh.Text("/dumps/manifest.json"), await File.ReadAllTextAsync(folder, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Dumps_and_catalogue_follow_the_data_together()
    {
        await using var changing = new ChangingServer();
        var before = (string)(await changing.Server.Json("/dumps/manifest.json"))["release"]!["id"]!;
        changing.ChangeNote("Changed.");
        var now = (string)(await changing.UntilNot(before))["release"]!["id"]!;
        for (var tries = 0; (string)(await changing.Server.Json("/dumps/manifest.json"))["release"]!["id"]! != now; tries++)
        {
            Assert.True(tries < 200, "the dumps do not follow");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Contains("Changed.", await changing.Server.Text("/dumps/awards.csv"), StringComparison.Ordinal);
        var sums = await changing.Server.Text("/dumps/sha256sums.txt");
        Assert.Contains(
            sums.Split('\n').Single(l => l.EndsWith("  awards.csv", StringComparison.Ordinal))[..64],
            await changing.Server.Text("/catalogue.ttl"),
            StringComparison.Ordinal);
        Assert.Contains("Changed.", await changing.Server.Text("/releases.atom"), StringComparison.Ordinal);
    }

    /// <summary>The tag of one dump and when its file was written, as one start of the program leaves them.</summary>
    private async Task<(string Tag, DateTime Written)> ReleaseProvider()
    {
        using var started = Started.Serve(RepositoryData.WithoutTerritories, _temporary.Path);
        using var client = await started.Client();
        var response = await client.GetAsync(new Uri("/dumps/palmares.csv", UriKind.Relative));
        for (var tries = 0; response.StatusCode == HttpStatusCode.ServiceUnavailable && tries < 5; tries++)
        {
            // A loaded machine takes longer than a request waits.
            response.Dispose();
            response = await client.GetAsync(new Uri("/dumps/palmares.csv", UriKind.Relative));
        }

        using var answer = response;
        Assert.True(response.IsSuccessStatusCode);
        return (
            response.Header("ETag"),
            File.GetLastWriteTimeUtc(Directory.GetFiles(_temporary.Path, "palmares.csv", SearchOption.AllDirectories).Single()));
    }
}

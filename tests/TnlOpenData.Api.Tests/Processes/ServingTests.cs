using System.Text.Json.Nodes;
using TnlOpenData.Import;
using TnlOpenData.Releases;

namespace TnlOpenData.Api.Tests.Processes;

public sealed class ServingTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    private string Data => _temporary.File("data");

    private string Releases => _temporary.File("releases");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Started_anywhere_it_finds_the_data_and_serves()
    {
        using var started = Started.In(_temporary.Path, "--releases", Releases, "--urls", "http://127.0.0.1:0");
        using var client = await started.Client();
        Assert.Equal(
            RealCounts.Awards,
            (int)(await Service(client))["resources"]!.AsArray().First(r => (string)r!["name"]! == "awards")!["count"]!);
        started.Signal("TERM");
        Assert.Equal(0, await started.Exit());
    }

    [Fact]
    public async Task Two_that_start_at_once_on_the_same_empty_directory_both_serve()
    {
        using var one = Started.Serve(RepositoryData.WithoutTerritories, Releases);
        using var other = Started.Serve(RepositoryData.WithoutTerritories, Releases);
        using var first = await one.Client();
        using var second = await other.Client();
        Assert.Equal(await Release(first), await Release(second));
        Assert.Equal(
            ["current", "lock", "moments", $"tnl-{await Release(first)}.sqlite"],
            Directory.GetFiles(Releases).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // Replicas of one release give the same bytes and validators.
        first.DefaultRequestHeaders.Host = second.DefaultRequestHeaders.Host = "tnl.example";
        using var a = await first.GetAsync("/v1/awards?limit=all", TestContext.Current.CancellationToken);
        using var b = await second.GetAsync("/v1/awards?limit=all", TestContext.Current.CancellationToken);
        Assert.Equal(a.Headers.ETag, b.Headers.ETag);
        Assert.Equal(
            await a.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await b.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Bad_data_after_a_good_release_leaves_the_good_one_served()
    {
        var good = PutRelease();
        SyntheticPackage.Valid.WithCell("awards", 1, "level", "9").WriteTo(Data);
        using var again = Started.Serve(Data, Releases);
        using var second = await again.Client();
        Assert.Equal(good, await Release(second));
        Assert.Equal("refused", (string)(await Service(second))["data_status"]!["state"]!);
    }

    [Fact]
    public async Task A_damaged_release_is_built_anew()
    {
        var release = PutRelease();
        var file = new ReleaseDirectory(Releases).PathOf(release);
        File.SetAttributes(file, FileAttributes.Normal);
        await File.WriteAllTextAsync(file, "damaged", TestContext.Current.CancellationToken);
        using var again = Started.Serve(Data, Releases);
        using var second = await again.Client();
        Assert.Equal(release, await Release(second));
        ReleaseFile.Read(file);
    }

    [Fact]
    public async Task A_hang_up_makes_it_look_again()
    {
        PutRelease();

        // Without a data directory nothing can be watched: only the signal tells that it has come back.
        Directory.Move(Data, _temporary.File("away"));
        using var again = Started.Serve(Data, Releases);
        using var client = await again.Client();
        var before = await Release(client);
        Assert.Equal("refused", (string)(await Service(client))["data_status"]!["state"]!);
        SyntheticPackage.Valid.WithCell("awards", 1, "note", "Back.").WriteTo(Data);
        again.Signal("HUP");
        for (var giveUp = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < giveUp && await Release(client) == before;)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.NotEqual(before, await Release(client));
        Assert.Equal("current", (string)(await Service(client))["data_status"]!["state"]!);
    }

    /// <summary>What an earlier start would have left: the release of the invented package.</summary>
    private string PutRelease()
    {
        SyntheticPackage.Valid.WriteTo(Data);
        return new ReleaseDirectory(Releases).Put(PackageReader.Read(Data).Content!, PackageFingerprint.Of(Data)!).Release.Id;
    }

    private static async Task<JsonNode> Service(HttpClient client) => JsonNode.Parse(await client.GetStringAsync("/v1"))!;

    private static async Task<string> Release(HttpClient client) => (string)(await Service(client))["release"]!["id"]!;
}

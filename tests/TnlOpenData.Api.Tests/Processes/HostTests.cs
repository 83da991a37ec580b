using System.Diagnostics;
using System.Text.Json.Nodes;
using TnlOpenData.Locks;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>What hosts do to a running service: links switched, folders moved, locks held, signals.</summary>
public sealed class HostTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task A_switched_link_and_a_moved_folder_are_noticed()
    {
        var (one, other, link) = (_temporary.File("one"), _temporary.File("other"), _temporary.File("current"));
        SyntheticPackage.Valid.WriteTo(one);
        SyntheticPackage.Valid.WithCell("awards", 1, "note", "Other.").WriteTo(other);
        Directory.CreateSymbolicLink(link, one);
        using var started = Started.Serve(link, _temporary.File("releases"));
        using var client = await started.Client();
        var first = await Release(client);
        Directory.Delete(link);
        Directory.CreateSymbolicLink(link, other);
        await Until(client, s => Id(s) != first);
        Directory.Move(other, _temporary.File("away"));
        await Until(client, s => State(s) == "refused");
        Directory.Move(one, other);
        await Until(client, s => State(s) == "current" && Id(s) == first);
    }

    [Fact]
    public async Task Files_that_do_not_belong_to_the_package_do_not_put_a_change_off()
    {
        var data = _temporary.File("data");
        SyntheticPackage.Valid.WriteTo(data);
        using var started = Started.Serve(data, _temporary.File("releases"));
        using var client = await started.Client();
        var first = await Release(client);
        using var busy = new Timer(_ => File.WriteAllText(Path.Combine(data, "log.txt"), $"{Environment.TickCount}"), null, 0, 200);
        SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").WriteTo(data);
        await Until(client, s => Id(s) != first);
    }

    [Fact]
    public async Task A_lock_of_another_is_said_and_does_not_hold_up_the_end()
    {
        var data = _temporary.File("data");
        SyntheticPackage.Valid.WriteTo(data);
        using var started = Started.Serve(data, _temporary.File("releases"));
        using var client = await started.Client();
        await UntilSaid(started, "are in place");
        using var held = ProcessLock.TryTake(_temporary.File("releases/lock"));
        Assert.NotNull(held);
        SyntheticPackage.Valid.WithCell("awards", 1, "note", "Later.").WriteTo(data);
        await UntilSaid(started, "waiting until it is free");
        var time = Stopwatch.StartNew();
        started.Signal("TERM");
        Assert.Equal(0, await started.Exit());
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(15), $"{time.Elapsed}");
    }

    [Fact]
    public async Task Under_nohup_a_hang_up_reads_the_data_again_and_ends_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var data = _temporary.File("data");
        SyntheticPackage.Valid.WithDescriptor(d => d["version"] = "1").WriteTo(data);
        string[] arguments = ["serve", "--data", data, "--releases", _temporary.File("releases"), "--urls", "http://127.0.0.1:0"];
        using var started = Started.Under("nohup", arguments);
        using var client = await started.Client();
        var said = Said(started);
        started.Signal("HUP");
        for (var time = Stopwatch.StartNew(); Said(started) == said; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            Assert.True(time.Elapsed < Patience, started.Output);
        }

        Assert.Equal("current", State(await Service(client)));
        started.Signal("TERM");
        Assert.Equal(0, await started.Exit());
    }

    /// <summary>How often a package was read: its release is said to be in place each time.</summary>
    private static int Said(Started started) => started.Output.Split("is in place at").Length;

    private static async Task UntilSaid(Started started, string text)
    {
        for (var time = Stopwatch.StartNew(); !started.Output.Contains(text, StringComparison.Ordinal); await Task.Delay(50))
        {
            Assert.True(time.Elapsed < Patience, started.Output);
        }
    }

    private static async Task Until(HttpClient client, Func<JsonNode, bool> holds)
    {
        for (var time = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            var service = await Service(client);
            if (holds(service))
            {
                return;
            }

            Assert.True(time.Elapsed < Patience, service["data_status"]!.ToJsonString());
        }
    }

    private static string Id(JsonNode service) => (string)service["release"]!["id"]!;

    private static string State(JsonNode service) => (string)service["data_status"]!["state"]!;

    private static async Task<JsonNode> Service(HttpClient client) => JsonNode.Parse(await client.GetStringAsync("/v1"))!;

    private static async Task<string> Release(HttpClient client) => Id(await Service(client));
}

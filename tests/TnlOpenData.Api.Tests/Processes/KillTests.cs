using System.Text.Json.Nodes;
using TnlOpenData.Releases;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>kill -9 at any moment of an import, then start again.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryDirectory _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task Killed_while_importing_it_starts_again_as_if_nothing_had_happened()
    {
        for (var turn = 0; turn < 4; turn++)
        {
            BigPackage.WriteTo(_temporary.File("data"), turn);
            using var killed = Started.Serve(_temporary.File("data"), _temporary.File("releases"));
            await UntilImporting(killed, turn);
            await killed.Kill();
        }

        using var started = Started.Serve(_temporary.File("data"), _temporary.File("releases"));
        using var client = await started.Client();
        var service = JsonNode.Parse(await client.GetStringAsync("/v1", TestContext.Current.CancellationToken))!;
        Assert.Equal(4_023, (int)service["resources"]!.AsArray().First(r => (string)r!["name"]! == "awards")!["count"]!);
        var releases = new ReleaseDirectory(_temporary.File("releases"));
        Assert.Equal((string)service["release"]!["id"]!, releases.Current()!.Value.ReleaseId);
        Assert.Empty(Directory.GetFiles(_temporary.File("releases"), "*.tmp"));
        Assert.All(
            Directory.GetFiles(_temporary.File("releases"), "*.sqlite"),
            file => Assert.Equal(4_023, ReleaseFile.Read(file).Data.Awards.Count));
    }

    /// <summary>Half of the times at a moment of its own, half of the times in the midst of writing the release.</summary>
    private async Task UntilImporting(Started started, int turn)
    {
        if (turn % 2 == 0)
        {
            await Task.Delay(Random.Shared.Next(1500));
            return;
        }

        var releases = _temporary.File("releases");
        while (
            !started.Process.HasExited
            && !(Directory.Exists(releases) && Directory.EnumerateFiles(releases, "*.tmp").Any())
            && !started.Output.Contains("listening", StringComparison.Ordinal))
        {
            await Task.Delay(5);
        }

        await Task.Delay(Random.Shared.Next(400));
    }
}

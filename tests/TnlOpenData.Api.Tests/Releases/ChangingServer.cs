using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Releases;

/// <summary>A server of its own on a copy of the real data, for tests that change it.</summary>
public sealed class ChangingServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryDirectory _data = new();

    public ChangingServer(bool writesDumps = true)
    {
        RepositoryData.CopyTo(_data.Path);
        Server = new TnlServer(_data.Path) { WritesDumps = writesDumps };
    }

    public TnlServer Server { get; }

    public void Change(string file, Func<string, string> change) =>
        File.WriteAllText(_data.File(file), change(File.ReadAllText(_data.File(file))));

    /// <summary>Another note on the first award: another release.</summary>
    public void ChangeNote(string note) =>
        Change(
            "awards.csv",
            csv => csv.Replace("est l’ancien nom (conseil", $"{note} est l’ancien nom (conseil", StringComparison.Ordinal));

    public async Task<string> Release() => (string)(await Server.Json("/v1"))["release"]!["id"]!;

    /// <summary>Waits for the service document to say so.</summary>
    public async Task<JsonNode> Until(Func<JsonNode, bool> holds)
    {
        for (var giveUp = DateTime.UtcNow + Patience; DateTime.UtcNow < giveUp; await Task.Delay(50))
        {
            if (await Server.Json("/v1") is var service && holds(service))
            {
                return service;
            }
        }

        throw new TimeoutException((await Server.Json("/v1")).ToJsonString());
    }

    public Task<JsonNode> UntilNot(string release) => Until(s => (string)s["release"]!["id"]! != release);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _data.Dispose();
    }
}

using System.Text.Json.Nodes;
using TnlOpenData.Api.Tests.Contract;
using TnlOpenData.Site;

namespace TnlOpenData.Api.Tests.Fuzz;

/// <summary>Hostile text in every parameter of every route: an answer or an error of the client, never an error of the server.</summary>
public class HostileParameterTests(RealServer server)
{
    /// <summary>The values that each parameter of each route gets; the next parameter gets the next ones.</summary>
    private const int ValuesPerParameter = 5;

    [Fact]
    public async Task Every_query_parameter_takes_any_text()
    {
        var contract = await PublishedContract.Of(server);
        var lists = PublishedContract.Paths(contract)
            .Where(p => !p.Contains("{release}", StringComparison.Ordinal))
            .SelectMany(p => Names(contract, p).Select(n => (Path: PublishedContract.Filled(contract, p).Last(), Name: n)));
        var pages = SitePages.All.SelectMany(p => p.Parameters.Names.Select(n => (Path: p.Route, Name: n)));
        var count = 0;
        foreach (var (path, name) in lists.Concat(pages))
        {
            for (var i = 0; i < ValuesPerParameter; i++)
            {
                await IsAnswered($"{path}?{name}={HostileText.Encoded[count++ % HostileText.Encoded.Length]}");
            }
        }

        Assert.True(count > 1000, $"{count}");
    }

    [Fact]
    public async Task Every_path_parameter_takes_any_text()
    {
        var contract = await PublishedContract.Of(server);
        var paths = PublishedContract.Paths(contract).Concat(SitePages.All.Select(p => p.Route)).Append("/dumps/{file}");
        var count = 0;
        foreach (var path in paths.Where(p => p.Contains('{', StringComparison.Ordinal)))
        {
            for (var i = 0; i < ValuesPerParameter; i++)
            {
                await IsAnswered(string.Concat(path.Split('{', '}').Select((part, at) => at % 2 == 0 ? part : Value(count + at))));
                count++;
            }
        }

        static string Value(int number) =>
            HostileText.Encoded[number % HostileText.Encoded.Length].Replace("%00", "%01", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonNode contract, string path) => PublishedContract.Parameters(contract, path)
        .Where(p => (string)p["in"]! == "query")
        .Select(p => (string)p["name"]!);

    private async Task IsAnswered(string address)
    {
        using var response = await server.Get(address);
        var body = await response.Content.ReadAsByteArrayAsync();
        var isAnswer = body.Length > 0 || response.Headers.Location is not null;
        Assert.True((int)response.StatusCode < 500 && isAnswer, $"{address}: {(int)response.StatusCode}, {body.Length} bytes");
    }
}

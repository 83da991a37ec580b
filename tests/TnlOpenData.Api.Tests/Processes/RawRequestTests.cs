using System.Net.Sockets;
using System.Text;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>Request lines that no client library would send, over a plain socket.</summary>
public sealed class RawRequestTests(ServingProcess server) : IClassFixture<ServingProcess>
{
    [Theory]
    [InlineData("GET /v1 HTTP/1.1", "200")]
    [InlineData("GET /v1/collectivities/%00 HTTP/1.1", "400")]
    [InlineData("GET /v1/collectivities/..%2f..%2fetc%2fpasswd HTTP/1.1", "404")]
    [InlineData("GET /v1/../../etc/passwd HTTP/1.1", "404")]
    [InlineData("GET /v1/awards?q=%ED%A0%80 HTTP/1.1", "")]
    [InlineData("GET /v1/awards?%ED%A0%80=1 HTTP/1.1", "400")]
    [InlineData("GET /v1/awards?q=%EF%BF%BE HTTP/1.1", "400")]
    [InlineData("GET /v1/awards?%EF%BF%BE=1 HTTP/1.1", "400")]
    [InlineData("GET /v1/collectivities/%C3%28 HTTP/1.1", "404")]
    [InlineData("GET /v1/collectivities/%EF%BF%BE HTTP/1.1", "404")]
    [InlineData("GET /v1/awards?q=%u0041 HTTP/1.1", "200")]
    [InlineData("GET /v1/awards?%%%=%zz HTTP/1.1", "400")]
    [InlineData("GET /humans.txt HTTP/1.1", "404")]
    [InlineData("GET /favicon.ico HTTP/1.1", "200")]
    [InlineData("POST /v1/awards HTTP/1.1", "405")]
    [InlineData("OPTIONS * HTTP/1.1", "")]
    [InlineData("BREW /v1/awards HTTP/1.1", "405")]
    [InlineData("GET /v1/awards HTTP/1.0", "200")]
    [InlineData("nonsense", "400")]
    public async Task Is_answered_and_never_by_an_error(string requestLine, string status)
    {
        using var socket = new TcpClient("127.0.0.1", server.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"{requestLine}\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith($"HTTP/1.1 {status}", answer, StringComparison.Ordinal);
        Assert.DoesNotMatch("^HTTP/1.1 5", answer);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_answer_is_sent_whole(string coding)
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = System.Net.DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Add("Accept-Encoding", coding);
        Assert.EndsWith(
            "}",
            await client.GetStringAsync("/v1/awards?limit=all", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}

/// <summary>One process on the real data for several tests.</summary>
public sealed class ServingProcess : IAsyncLifetime
{
    private readonly TemporaryDirectory _releases = new();
    private Started? _started;

    public Uri Address { get; private set; } = new("http://localhost");

    public async ValueTask InitializeAsync()
    {
        _started = Started.Serve(RepositoryData.WithoutTerritories, _releases.Path);
        using var client = await _started.Client();
        Address = client.BaseAddress!;
    }

    public ValueTask DisposeAsync()
    {
        _started?.Dispose();
        _releases.Dispose();
        return ValueTask.CompletedTask;
    }
}

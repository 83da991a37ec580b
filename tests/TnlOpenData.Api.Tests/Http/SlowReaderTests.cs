using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>Lists that are sent in pieces: whole for a client that reads, and no burden to others for one that does not.</summary>
public sealed class SlowReaderTests(LargeServer server) : IClassFixture<LargeServer>
{
    private const int Readers = 120;

    /// <summary>Threads that the pool may start meanwhile for other work, on a busy machine; one for each reader would be more.</summary>
    private const int OtherThreads = Readers / 2;

    private static readonly string[] Lists =
    [
        "/v1/scores.csv?limit=all", "/v1/scores.tsv?limit=all", "/v1/scores.ndjson?limit=all", "/v1/scores?limit=all",
        "/v1/awards.geojson?limit=all", "/v1/awards.csv?limit=all&profile=excel-fr",
    ];

    [Fact]
    public async Task Many_clients_that_do_not_read_hold_no_thread_and_others_are_answered()
    {
        var sockets = new List<TcpClient>();
        var threads = ThreadPool.ThreadCount;
        try
        {
            for (var i = 0; i < Readers; i++)
            {
                sockets.Add(await AskAndDoNotRead(Lists[i % Lists.Length], i % 2 == 0 ? "br" : "identity"));
            }

            for (var i = 0; i < 20; i++)
            {
                using var response = await server.Get("/v1").WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }

            Assert.InRange(ThreadPool.ThreadCount, 0, threads + OtherThreads);
        }
        finally
        {
            sockets.ForEach(s => s.Dispose());
        }
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_large_list_is_sent_whole_in_every_format(string coding)
    {
        var total = (int)(await server.Json("/v1/scores?limit=1"))["meta"]!["total"]!;
        var awards = (int)(await server.Json("/v1/awards?limit=1"))["meta"]!["total"]!;
        Assert.True(awards > 5_000);
        foreach (var address in Lists)
        {
            using var response = await server.Get(address, ("Accept-Encoding", coding));
            Assert.Equal((address, coding), (address, response.Header("Content-Encoding") is { Length: > 0 } c ? c : "identity"));
            Assert.True(response.Headers.TransferEncodingChunked);
            var text = await Decoded(response, coding);
            var rows = address switch
            {
                "/v1/scores?limit=all" => JsonNode.Parse(text)!["data"]!.AsArray().Count,
                "/v1/awards.geojson?limit=all" =>
                    JsonNode.Parse(text)!["features"]!.AsArray().Count + (int)JsonNode.Parse(text)!["unlocated"]!,
                _ => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - HeadersOf(address),
            };
            Assert.Equal((address, address.Contains("scores", StringComparison.Ordinal) ? total : awards), (address, rows));
        }
    }

    [Theory]
    [InlineData("/v1/awards.xlsx?limit=all")]
    [InlineData("/v1/awards.ods?limit=all")]
    [InlineData("/v1/awards.parquet?limit=all")]
    public async Task A_large_binary_file_has_a_length_and_parts(string address)
    {
        using var whole = await server.Get(address);
        var bytes = await whole.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(bytes.Length, whole.Content.Headers.ContentLength);
        using var end = await server.Get(address, ("Range", "bytes=-4"));
        Assert.Equal(HttpStatusCode.PartialContent, end.StatusCode);
        Assert.Equal(bytes[^4..], await end.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private async Task<TcpClient> AskAndDoNotRead(string address, string coding)
    {
        var socket = new TcpClient { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        var request = $"GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {coding}\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return socket;
    }

    private static int HeadersOf(string address) => address.Contains("ndjson", StringComparison.Ordinal) ? 0 : 1;

    private static async Task<string> Decoded(HttpResponseMessage response, string coding)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream decoder = coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoder);
        return await reader.ReadToEndAsync();
    }
}

/// <summary>A server whose lists of awards and scores are too long to be built in memory.</summary>
public sealed class LargeServer : TnlServer
{
    private const int Collectivities = 600;

    private readonly TemporaryDirectory _data;

    public LargeServer() : this(new TemporaryDirectory())
    {
    }

    private LargeServer(TemporaryDirectory data) : base(data.Path)
    {
        (_data, WritesDumps) = (data, false);
        CeilingPackage.WriteTo(data.Path, Collectivities);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data.Path))
        {
            _data.Dispose();
        }
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TnlOpenData.Web.DumpFiles;

namespace TnlOpenData.Testing.Server;

/// <summary>The program on Kestrel at a free port, with one data directory and a temporary release directory.</summary>
public class TnlServer : WebApplicationFactory<Program>
{
    private readonly string _data;
    private readonly Action<IServiceCollection>? _change;
    private readonly string? _baseUrl;
    private readonly int _requestsPerMinute;
    private readonly TemporaryDirectory _releases = new();
    private readonly Lazy<HttpClient> _client;
    private readonly ConcurrentDictionary<string, Lazy<Task<IDocument>>> _pages = new(StringComparer.Ordinal);

    public TnlServer(string data, Action<IServiceCollection>? change = null, string? baseUrl = null, int requestsPerMinute = 0)
    {
        (_data, _change, _baseUrl, _requestsPerMinute) = (data, change, baseUrl, requestsPerMinute);
        _client = new(Connect);
        UseKestrel(0);
    }

    /// <summary>Sends every request to this server, whatever its host: addresses are <c>http://localhost</c> without a port.</summary>
    public HttpClient Client => _client.Value;

    /// <summary>The port on which the server listens at the loopback address.</summary>
    public int Port
    {
        get
        {
            StartServer();
            return new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        }
    }

    /// <summary>True if the data never change, so that pages can be kept.</summary>
    protected virtual bool IsReadOnly => false;

    /// <summary>False for a server that writes no dumps: tests of what has nothing to do with them are done sooner.</summary>
    public bool WritesDumps { get; init; } = true;

    /// <summary>True if the first request waits until the dumps are written: what tells of them would else leave out sizes.</summary>
    protected virtual bool WaitsForDumps => true;

    /// <summary>An HTML page, parsed; a read-only server fetches and parses each page once, so tests must not change it.</summary>
    public Task<IDocument> Page(string path, HttpStatusCode status = HttpStatusCode.OK) => IsReadOnly
        ? _pages.GetOrAdd($"{(int)status} {path}", _ => new(() => Fetch(path, status))).Value
        : Fetch(path, status);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // They reach the program as its own options: --data=… --releases=…
        builder.UseSetting("data", _data);
        builder.UseSetting("releases", _releases.Path);
        builder.UseSetting("requests-per-minute", $"{_requestsPerMinute}");
        if (_baseUrl is not null)
        {
            builder.UseSetting("base-url", _baseUrl);
        }

        builder.ConfigureLogging(log => log.ClearProviders());
        if (_change is not null)
        {
            builder.ConfigureTestServices(_change);
        }

        if (!WritesDumps)
        {
            builder.ConfigureTestServices(
                services => services.Remove(services.Single(s => s.ImplementationType == typeof(DumpBuilder))));
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _client.IsValueCreated)
        {
            _client.Value.Dispose();
        }

        base.Dispose(disposing);
        if (disposing && Directory.Exists(_releases.Path))
        {
            _releases.Dispose();
        }
    }

    private HttpClient Connect()
    {
        var port = Port;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        var client = new HttpClient(handler) { BaseAddress = new Uri("http://localhost") };
        if (WaitsForDumps && WritesDumps)
        {
            Services.GetRequiredService<DumpStore>().Complete(CancellationToken.None).Wait(TimeSpan.FromMinutes(2));
        }

        return client;
    }

    private async Task<IDocument> Fetch(string path, HttpStatusCode status)
    {
        using var response = await this.Get(path, ("Accept", "text/html"));
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path}: {(int)response.StatusCode} {html}");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return await new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocumentAsync(html);
    }
}

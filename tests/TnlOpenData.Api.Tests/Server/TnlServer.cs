using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TnlOpenData.Api.Tests.Server;

/// <summary>The whole program on one data directory, with release files of its own that go when it does.</summary>
public class TnlServer(string data, Action<IServiceCollection>? change = null, string? baseUrl = null, int requestsPerMinute = 0) : WebApplicationFactory<Program>
{
    private readonly TemporaryDirectory _releases = new();
    private HttpClient? _client;

    public HttpClient Client => _client ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // They reach the program as its own options: --data=… --releases=…
        builder.UseSetting("data", data);
        builder.UseSetting("releases", _releases.Path);
        builder.UseSetting("requests-per-minute", $"{requestsPerMinute}");
        if (baseUrl is not null)
        {
            builder.UseSetting("base-url", baseUrl);
        }

        builder.ConfigureLogging(log => log.ClearProviders());
        if (change is not null)
        {
            builder.ConfigureTestServices(change);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_releases.Path))
        {
            _releases.Dispose();
        }
    }
}

namespace TnlOpenData.Benchmarks;

/// <summary>A minimal API that answers the same bytes over and over: the ceiling to measure against.</summary>
internal sealed class BareBytes : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BareBytes(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/bytes";

    public static async Task<BareBytes> Start(int size)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var bytes = new byte[size];
        Array.Fill(bytes, (byte)'a');
        app.MapGet("/bytes", () => Results.Bytes(bytes, "application/json; charset=utf-8"));
        await app.StartAsync();
        return new BareBytes(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

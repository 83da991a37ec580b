using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using TnlOpenData.Api.Files;
using TnlOpenData.Api.Graph;
using TnlOpenData.Api.Loading;
using TnlOpenData.Api.OpenApi;
using TnlOpenData.Api.Rest;
using TnlOpenData.Releases;
using TnlOpenData.Site;
using TnlOpenData.Web.Connections;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Pipeline;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Commands;

/// <summary><c>serve</c>: loads the release of the data directory, or the last valid one, and serves it until stopped.</summary>
public static class ServeCommand
{
    /// <param name="builder">Makes the builder, once it is known that the process may open enough files for one.</param>
    public static async Task<int> Run(Func<WebApplicationBuilder> builder)
    {
        if (ConnectionLimits.Refusal() is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        await using var app = Build(builder());
        if (app is null)
        {
            return 1;
        }

        await LegalNotice.WarnOfMissing(app.Services.GetRequiredService<TnlOptions>());
        return await HostRun.Until(app);
    }

    /// <summary>The service with its release, ready to start; null if there is no valid release (the log gives the reason).</summary>
    internal static WebApplication? Build(WebApplicationBuilder builder)
    {
        builder.Services.Configure<TnlOptions>(builder.Configuration.GetSection(TnlOptions.Section));
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<TnlOptions>>().Value);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new ReleaseDirectory(services.GetRequiredService<TnlOptions>().Releases)
        {
            OnWait = path => services.GetRequiredService<ILogger<ReleaseDirectory>>().LogWarning(
                "Another process holds {Lock}: waiting until it is free.", path),
        });
        builder.Services.AddSingleton<ServingMoments>();
        builder.Services.AddSingleton<ServingDates>();
        builder.Services.AddSingleton<ReleaseProvider>();
        builder.Services.AddSingleton<RateLimit>();
        builder.Services.AddSingleton<ResponseCache>();
        builder.Services.AddSingleton(services =>
        {
            var options = services.GetRequiredService<TnlOptions>();
            var releases = services.GetRequiredService<ReleaseDirectory>();
            return new ReleaseLoader(options.Data, releases, options.KeepReleases, services.GetRequiredService<ILogger<ReleaseLoader>>());
        });
        builder.Services.AddSingleton<HangUpSignal>();
        builder.Services.AddHostedService<DataWatcher>();
        // Background services catch what goes wrong themselves; what they miss is logged, and serving goes on.
        builder.Services.Configure<HostOptions>(host =>
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        // It would log the stack trace of a port that is taken; HostRun says it in a line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddApiVersioning(options =>
        {
            options.ReportApiVersions = true;
            options.ApiVersionReader = new PathVersion();
            // A path without a version is not a request for an unsupported version (400): it is an unknown path (404).
            options.AssumeDefaultVersionWhenUnspecified = true;
        });
        builder.Services.AddGraph();
        builder.Services.AddDumps();
        builder.Services.AddCatalogue();
        builder.Services.AddSite(builder.Environment.IsDevelopment() ? SourceAssets.Find() : null);
        builder.Services.AddOpenApiDocument();
        builder.Services.AddSingleton<IConnectionListenerFactory, LimitedListenerFactory>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            ConnectionLimits.Apply(kestrel.Limits);
            kestrel.ConfigureEndpointDefaults(listen => listen.UseRefusals());
        });

        var app = builder.Build();
        if (!LoadRelease(app.Services))
        {
            ((IDisposable)app).Dispose();
            return null;
        }

        app.ExplainRefusals();
        app.UseTrustedProxies();
        app.UseTnlPipeline();
        app.MapRest();
        app.MapGraph();
        app.MapDumps();
        app.MapCatalogue();
        app.MapSite();
        app.MapProblemPages();
        app.MapOpenApiDocument();
        return app;
    }

    /// <summary>False if there is nothing to serve; the reason has been logged.</summary>
    private static bool LoadRelease(IServiceProvider services)
    {
        var log = services.GetRequiredService<ILogger<ReleaseProvider>>();
        var options = services.GetRequiredService<TnlOptions>();
        // Received from here on.
        _ = services.GetRequiredService<HangUpSignal>();
        var loaded = services.GetRequiredService<ReleaseLoader>().Load();
        var reason = loaded.Failure ?? ProblemText.Lines(loaded.Problems);
        if (loaded.Snapshot is null)
        {
            log.LogCritical(
                "{Data} cannot be served, and there is no earlier release under {Releases} (--releases).\n{Problems}",
                options.Data,
                options.Releases,
                reason);
            return false;
        }

        if (!loaded.IsCurrent)
        {
            log.LogError(
                "{Data} is refused; the earlier release {Id} is served.\n{Problems}",
                options.Data,
                loaded.Snapshot.Release.Id,
                reason);
        }

        services.GetRequiredService<ReleaseProvider>().Serve(loaded.Snapshot, loaded.ProblemLines);
        return true;
    }
}

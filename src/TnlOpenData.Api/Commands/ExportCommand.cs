using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TnlOpenData.Web.DumpFiles;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// <c>export DIR</c>: the pages and the whole read API as files, for an object store or a CDN. Starts the service on a free local port and
/// saves its responses. Writes into a temporary directory first, so that the target is either complete or absent.
/// </summary>
public static class ExportCommand
{
    public static async Task<int> Run(WebApplicationBuilder builder, string directory, string? service, TextWriter output)
    {
        var target = Path.GetFullPath(directory).TrimEnd(Path.DirectorySeparatorChar);
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            await output.WriteLineAsync($"{target} is not empty: export writes a new directory.");
            return 1;
        }

        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Tnl:RequestsPerMinute"] = "0";
        builder.Configuration["Logging:LogLevel:Default"] = "Warning";
        builder.Configuration["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning";
        await using var app = ServeCommand.Build(builder);
        if (app is null)
        {
            return 1;
        }

        await app.StartAsync();
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            await app.Services.GetRequiredService<DumpStore>().Complete(app.Lifetime.ApplicationStopping);
            using var client = new HttpClient { BaseAddress = AddressOf(app) };
            var tree = new ExportTree(client, temporary);
            foreach (var address in ExportAddresses.Of(app.Services.GetRequiredService<ReleaseProvider>().Current))
            {
                await tree.Write(address);
            }

            await tree.Finish(app.Services.GetRequiredService<TnlOptions>().PublicBaseUrl!, service?.TrimEnd('/'));
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(temporary, target);
            await output.WriteLineAsync($"{tree.Count} files in {target}.");
            return 0;
        }
        catch (Exception e) when (
            e is IOException or UnauthorizedAccessException or HttpRequestException or TemporarilyUnavailableException)
        {
            await output.WriteLineAsync($"{target} cannot be written: {e.Message}");
            return 1;
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }

            await app.StopAsync();
        }
    }

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}

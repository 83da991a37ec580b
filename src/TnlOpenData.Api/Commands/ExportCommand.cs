using System.Text.Json;
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
    /// <summary>Lists the content type of each file, for stores that cannot derive it from the name.</summary>
    private const string ContentTypesFile = "content-types.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task<int> Run(WebApplicationBuilder builder, string directory, TextWriter output)
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
            var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var address in ExportAddresses.Of(app.Services.GetRequiredService<ReleaseProvider>().Current))
            {
                await Write(client, address, temporary, types);
            }

            await File.WriteAllTextAsync(Path.Combine(temporary, ContentTypesFile), JsonSerializer.Serialize(types, Indented) + "\n");
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(temporary, target);
            await output.WriteLineAsync($"{types.Count} files in {target}.");
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

    private static async Task Write(HttpClient client, ExportAddress address, string root, SortedDictionary<string, string> types)
    {
        using var response = await client.GetAsync(new Uri(address.RequestUri, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"{address.RequestUri} answers {(int)response.StatusCode}.");
        }

        var type = response.Content.Headers.ContentType!.ToString();
        var name = address.FileFor(type);
        var file = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var target = new FileStream(file, FileMode.CreateNew);
        await response.Content.CopyToAsync(target);
        types[name] = type;
    }
}

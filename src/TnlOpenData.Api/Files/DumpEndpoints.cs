using Microsoft.Net.Http.Headers;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Web.DumpFiles;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Files;

/// <summary><c>/dumps/{file}</c>: files at permanent addresses, with validators, ranges and lengths.</summary>
public static class DumpEndpoints
{
    public static void AddDumps(this IServiceCollection services)
    {
        services.AddSingleton<DumpStore>();
        services.AddHostedService<DumpBuilder>();
    }

    public static void MapDumps(this IEndpointRouteBuilder app) => app.MapPlain("/dumps/{file}", Send).ForPrograms();

    private static async Task Send(HttpContext http)
    {
        var store = http.RequestServices.GetRequiredService<DumpStore>();
        var name = (string)http.Request.RouteValues["file"]!;
        if (!store.IsName(name))
        {
            await Problems.Write(http, ProblemType.NotFound, new(
                $"Il n’y a pas de fichier « {name} ». Tous sont dans /dumps/{DumpFolder.ManifestName}.",
                $"There is no file “{name}”. All are in /dumps/{DumpFolder.ManifestName}."));
            return;
        }

        var folder = await store.Current(http.RequestAborted);
        await Send(http, store, folder, folder.Find(name)!);
    }

    private static Task Send(HttpContext http, DumpStore store, DumpFolder folder, Dump dump)
    {
        // A range is a range of the uncompressed file.
        var coding = dump.IsText && !http.Request.Headers.ContainsKey(HeaderNames.Range) ? ContentEncoding.Choose(http.Request) : "";
        if (coding.Length > 0 && !folder.HasCopy(dump.Name, coding))
        {
            // An empty file has no compressed copy.
            coding = "";
        }

        if (!folder.HasWhole(dump.Name, coding))
        {
            // Deleted or cut by something else: it is written again.
            throw store.Lost(folder);
        }

        var headers = http.Response.Headers;
        if (coding.Length > 0)
        {
            headers.ContentEncoding = coding;
        }

        if (dump.IsText)
        {
            headers.Vary = "Accept-Encoding";
        }

        headers.CacheControl = "public, max-age=300, stale-while-revalidate=86400";
        headers.ContentDisposition = ContentDisposition.Attachment(dump.FileName);
        headers.Append("Link", $"<{folder.Snapshot.Release.LicenceUrl}>; rel=\"license\"");
        if (dump is { Table: { } table, Format: "csv" })
        {
            var metadata = $"{PublicAddress.Of(http)}/dumps/{table}.csv-metadata.json";
            headers.Append("Link", $"<{metadata}>; rel=\"describedby\"; type=\"application/csvm+json\"");
        }

        var tag = new EntityTagHeaderValue($"\"{folder.EntityTag(dump)}{(coding.Length > 0 ? $"-{coding}" : "")}\"");
        // From a stream: for a path without a date the framework would take that of the file.
        var file = Results.Stream(
            Open(store, folder, folder.PathOf(dump.Name, coding)),
            dump.ContentType,
            lastModified: http.RequestServices.GetRequiredService<ServingDates>().OfDumps(folder.Snapshot, folder.Validator),
            entityTag: tag,
            enableRangeProcessing: true);
        return file.ExecuteAsync(http);
    }

    private static FileStream Open(DumpStore store, DumpFolder folder, string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, useAsync: true);
        }
        catch (IOException)
        {
            throw store.Lost(folder);
        }
    }
}

using System.Buffers;
using System.Security.Cryptography;
using TnlOpenData.Web.DumpFiles;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Files;

/// <summary>The descriptions of the data for harvesters, search engines and programs: one handler for all documents.</summary>
public static class CatalogueEndpoints
{
    public static void AddCatalogue(this IServiceCollection services) =>
        services.AddSingleton<ReleaseLabels>().AddSingleton<ReleaseNotes>().AddSingleton<PublicationSource>();

    public static void MapCatalogue(this IEndpointRouteBuilder app)
    {
        foreach (var document in Documents.All)
        {
            app.MapPlain(document.Path, http => Send(http, document)).ForPrograms();
        }

        app.MapPlain(CatalogueResource.Path, http => CatalogueResource.Send(http, Send)).ForPrograms();
    }

    private static async Task Send(HttpContext http, Document document)
    {
        var source = http.RequestServices.GetRequiredService<PublicationSource>();
        var publication = await source.Current(PublicAddress.Of(http), document.NeedsSizes, http.RequestAborted);
        if (!document.IsIn(publication.Snapshot))
        {
            await Problems.Write(http, ProblemType.NotFound, new(
                $"La table « {document.Table!.Name} » n’est pas dans ce paquet de données.",
                $"The table “{document.Table.Name}” is not in this data package."));
            return;
        }

        await new Representation
        {
            ContentType = document.ContentType,
            Identity = $"{document.Path} {publication.Validator}",
            LastModified = http.RequestServices.GetRequiredService<ServingDates>().Of(publication),
            Links = [$"<{publication.Snapshot.Release.LicenceUrl}>; rel=\"license\""],
            // The dumps of a release are written after it has become current.
            IsTransient = !publication.IsWritten
                || publication.Snapshot != http.RequestServices.GetRequiredService<ReleaseProvider>().Current,
            Write = output => output.Write(document.Write(publication).Span),
        }.Send(http);
    }
}

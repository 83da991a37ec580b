using TnlOpenData.Api.Catalogue;
using TnlOpenData.Api.Dumps;
using TnlOpenData.Api.Http;
using TnlOpenData.Catalogue;

namespace TnlOpenData.Api.Site.Data;

/// <summary><c>/donnees</c>: it shows the files that are ready, and so the release that they were written from.</summary>
internal static class DataEndpoints
{
    public static async Task Get(HttpContext http)
    {
        var folder = await http.RequestServices.GetRequiredService<DumpStore>().Current();
        var notes = http.RequestServices.GetRequiredService<ReleaseNotes>().Of(folder.Snapshot);
        var visit = Visit.Of(http, folder.Snapshot);
        var publication = new Publication(PublicAddress.Of(http), folder.Snapshot, folder.Dumps) { Notes = () => notes };
        var question = $" {folder.EntityTag(folder.Own[0])} {string.Join(' ', notes.Select(n => n.Release.Id))}";
        await PageResponse.Send<DataPage>(http, visit with { Path = PagePaths.Data }, DataModel.Of(publication), question, links:
        [
            $"<{visit.Absolute("/dataset.jsonld")}>; rel=\"alternate\"; type=\"application/ld+json\"",
            $"<{visit.Absolute("/.well-known/api-catalog")}>; rel=\"api-catalog\"",
        ]);
    }
}

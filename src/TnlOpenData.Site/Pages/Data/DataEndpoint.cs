using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.DumpFiles;
using TnlOpenData.Web.Requests;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Site.Pages.Data;

/// <summary><c>/donnees</c>: shows the dumps that are written, and so the release that they were written from.</summary>
internal static class DataEndpoint
{
    public static readonly SitePage Page = new(PagePaths.Data, Send)
    {
        NavigationLabel = "Données",
        Name = "Les données",
        Synonyms = ["donnees", "telechargements"],
        AddressFor = subject => AnchorFor(subject) is { } anchor ? $"{PagePaths.Data}#{anchor}" : null,
    };

    private static async Task Send(HttpContext http)
    {
        var source = http.RequestServices.GetRequiredService<PublicationSource>();
        var asked = PageContext.Of(http);
        var publication = asked.IsFormer
            ? source.Former(PublicAddress.Of(http), asked.Snapshot)
            : await source.Current(PublicAddress.Of(http), needsSizes: true, http.RequestAborted);
        var context = asked with
        {
            Snapshot = publication.Snapshot,
            Path = PagePaths.Data,
            Date = asked.IsFormer ? null : http.RequestServices.GetRequiredService<ServingDates>().Of(publication),
            IsUnfinished = !publication.IsWritten,
        };
        var question = $" {publication.Validator} {string.Join(' ', publication.Notes().Select(n => n.Release.Id))}";
        await PageResponse.Send<DataPage>(http, context, DataModel.Of(publication), question, links:
        [
            $"<{context.Absolute("/dataset.jsonld")}>; rel=\"alternate\"; type=\"application/ld+json\"",
            $"<{context.Absolute("/.well-known/api-catalog")}>; rel=\"api-catalog\"",
        ]);
    }

    private static string? AnchorFor(RestSubject subject) => subject switch
    {
        { IsList: true, Resource: "service" } => "api",
        { IsList: true, Resource: "releases" or "changes" } => "versions",
        { IsList: true, Resource: "disagreements" } => "desaccords",
        { IsList: true, Resource: "leads" } => "ce-qui-manque",
        { IsList: true, Resource: "sources" } => "sources",
        { Resource: "disagreements", Keys: [var id] } => $"desaccord-{id}",
        { Resource: "leads", Keys: [var id] } => $"piste-{id}",
        { Resource: "sources", Keys: [var id] } => $"source-{id}",
        _ => null,
    };
}

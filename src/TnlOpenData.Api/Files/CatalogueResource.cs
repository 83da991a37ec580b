using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Files;

/// <summary>
/// <c>/catalogue</c>, the IRI of the catalogue and, before the <c>#</c>, of each dataset: the description in the syntax that the client
/// prefers; a browser is led to the page of the data.
/// </summary>
internal static class CatalogueResource
{
    public const string Path = "/catalogue";

    private const string Page = "/donnees";

    /// <summary>In the order of preference when a client accepts several equally.</summary>
    private static readonly Document[] Syntaxes = [.. Documents.All.Where(d => d.Path.StartsWith($"{Path}.", StringComparison.Ordinal))];

    public static Task Send(HttpContext http, Func<HttpContext, Document, Task> send)
    {
        if (Negotiation.Prefers(http.Request, "text/html", [.. Syntaxes.Select(s => s.MediaType)]))
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.GetTypedHeaders().Location = new Uri(PublicAddress.Of(http) + Page);
            http.Response.Headers.Vary = "Accept";
            http.Response.Headers.CacheControl = "public, max-age=300";
            return Task.CompletedTask;
        }

        return Negotiation.Choose([.. Syntaxes.Select(s => s.MediaType)], http.Request) is { } type
            ? send(http, Array.Find(Syntaxes, s => s.MediaType == type)!)
            : Problems.Write(http, ProblemType.NotAcceptable, new(
                $"Le catalogue n’existe pas dans ce format. Formats : {Offered}.",
                $"The catalogue does not exist in this format. Formats: {Offered}."));
    }

    private static string Offered => string.Join(", ", Syntaxes.Select(s => s.MediaType));
}

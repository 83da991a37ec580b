using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Errors;

/// <summary>Tells browsers, which get errors as HTML pages, from programs, which get problem documents.</summary>
internal static class HtmlPreference
{
    private static readonly PathString[] OfPrograms = ["/v1", "/graphql", "/dumps", "/schemas", "/moissonnage", "/oembed", "/.well-known"];

    /// <summary>Suffixes of files for programs: contracts, feeds, catalogues.</summary>
    private static readonly string[] Suffixes = [".json", ".yaml", ".atom", ".xml", ".txt", ".jsonld", ".ttl", ".rdf"];

    public static bool PrefersHtml(HttpRequest request) =>
        !request.HttpContext.IsForPrograms()
        && !Array.Exists(OfPrograms, request.Path.StartsWithSegments)
        && !Array.Exists(Suffixes, request.Path.Value!.EndsWithOrdinal)
        && Negotiation.Prefers(request, "text/html", "application/problem+json", "application/json");

    private static bool EndsWithOrdinal(this string path, string suffix) => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}

using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Errors;

/// <summary>Tells browsers, which get errors as HTML pages, from programs, which get problem documents.</summary>
internal static class HtmlPreference
{
    // For addresses that no endpoint matches. An endpoint declares its clients by ForPrograms().
    private static readonly PathString[] ProgramPaths =
    [
        "/v1", "/graphql", "/dumps", "/schemas", "/moissonnage", "/oembed", "/.well-known",
    ];

    private static readonly string[] ProgramSuffixes = [".json", ".yaml", ".atom", ".xml", ".txt", ".jsonld", ".ttl", ".rdf"];

    public static bool PrefersHtml(HttpRequest request) =>
        !request.HttpContext.IsForPrograms()
        && !Array.Exists(ProgramPaths, request.Path.StartsWithSegments)
        && !Array.Exists(ProgramSuffixes, request.Path.Value!.EndsWithOrdinal)
        && Negotiation.Prefers(request, "text/html", "application/problem+json", "application/json");

    private static bool EndsWithOrdinal(this string path, string suffix) => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
}

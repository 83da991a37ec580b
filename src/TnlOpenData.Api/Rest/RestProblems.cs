using TnlOpenData.Formats.Writing;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;
using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Api.Rest;

/// <summary>The problems of REST alone: no such item, no acceptable format, no such release.</summary>
internal static class RestProblems
{
    public static Task NoSuchItem(HttpContext http, Resource resource, Snapshot snapshot, IReadOnlyList<string> keys)
    {
        var suggestion = resource.Suggest(snapshot, keys) is { } path ? $"{PublicAddress.Of(http)}/v1{path}" : null;
        var name = string.Join('/', keys.Select(Shown.Of));
        var why = resource.Missing?.Invoke(snapshot, name)
            ?? new Bilingual($"{resource.Title} : « {name} » n’est pas recensé.", $"{resource.Name}: “{name}” is not on record.");
        return Problems.Write(
            http,
            ProblemType.NotFound,
            suggestion is null ? why : new($"{why.Fr} Voir {suggestion}.", $"{why.En} See {suggestion}."),
            suggestion: suggestion);
    }

    /// <param name="page">The address of the HTML page with the same content, for clients that accept only HTML; null for none.</param>
    public static Task NotAcceptable(HttpContext http, IReadOnlyList<TableFormat> offered, string? page)
    {
        if (page is not null)
        {
            http.Response.Headers.Link = HtmlAlternate.Link(page);
        }

        var types = string.Join(", ", offered.Select(f => f.MediaType));
        return Problems.Write(http, ProblemType.NotAcceptable, new(
            $"Aucun format demandé par Accept n’existe ici. Formats : {types}.",
            $"None of the formats asked by Accept exists here. Formats: {types}."));
    }

    public static Task NoSuchRelease(HttpContext http, string id) => Problems.Write(
        http,
        ProblemType.NotFound,
        new(
            $"Ce serveur ne détient pas la version des données « {Shown.Of(id)} ». Celles qu’il détient sont à l’adresse /v1/releases.",
            $"This server does not hold the release “{Shown.Of(id)}”. Those it holds are at /v1/releases."),
        suggestion: $"{PublicAddress.Of(http)}/v1/releases");

    public static Task ReleaseGone(HttpContext http) => Problems.Write(http, ProblemType.ReleaseGone, new(
        "La version des données où ce curseur a commencé n’est plus servie. Recommencez sans curseur.",
        "The release in which this cursor began is no longer served. Start again without a cursor."));
}

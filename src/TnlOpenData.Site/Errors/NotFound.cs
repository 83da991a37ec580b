using TnlOpenData.Palmares;
using TnlOpenData.Site.Layout;
using TnlOpenData.Web.Errors;

namespace TnlOpenData.Site.Errors;

/// <summary>Sends a 404 with suggestions.</summary>
internal static class NotFound
{
    private const int LongestPath = 200;

    /// <param name="reason">One sentence, in French.</param>
    /// <param name="near">Suggested collectivities, before those of the search.</param>
    public static Task Send(HttpContext http, string reason, IReadOnlyList<Collectivity>? near = null)
    {
        var context = PageContext.Of(http);
        var pages = http.RequestServices.GetRequiredService<IReadOnlyList<SitePage>>();
        Suggestion[] all = [.. (near ?? []).Select(Suggestion.Of), .. Suggestions.Of(pages, context.Snapshot, context.Path)];
        Suggestion[] suggestions = [.. all.DistinctBy(s => s.Path, StringComparer.Ordinal)];
        return HtmlPreference.PrefersHtml(http.Request)
            ? PageResponse.SendError<NotFoundPage>(
                http,
                context,
                new NotFoundModel(reason, suggestions),
                StatusCodes.Status404NotFound)
            : Problems.Write(
                http,
                ProblemType.NotFound,
                new(reason, $"There is no page at {Shortened(context.Path)}."),
                suggestion: suggestions is [var first, ..] ? context.Absolute(first.Path) : null);
    }

    public static Task Send(HttpContext http) => Send(http, $"Il n’y a pas de page à l’adresse {Shortened(http.Request.Path.Value!)}.");

    private static string Shortened(string path) => path.Length <= LongestPath ? path : path[..LongestPath] + "…";
}

/// <summary>The content of the page of a 404.</summary>
public sealed record NotFoundModel(string Reason, IReadOnlyList<Suggestion> Near);

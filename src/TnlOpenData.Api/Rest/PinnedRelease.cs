using TnlOpenData.Queries;
using TnlOpenData.Snapshots;
using TnlOpenData.Web.Releases;

namespace TnlOpenData.Api.Rest;

/// <summary>The release of a request: the one that the path names, else the one of the cursor, else the current one.</summary>
internal static class PinnedRelease
{
    /// <summary>The route parameter.</summary>
    public const string Key = "release";

    /// <summary>The id that the path names; null if it names none.</summary>
    public static string? NamedBy(HttpContext http) =>
        http.Request.RouteValues.TryGetValue(Key, out var id) ? (string)id! : null;

    /// <summary>The release; null, with the problem written, if this server does not have it.</summary>
    /// <param name="isOfQuestion">
    /// Tells by the current release whether a cursor can belong to the question: a release is not read from disk for one that cannot.
    /// Null where no cursor is taken.
    /// </param>
    public static async Task<Snapshot?> Of(HttpContext http, Func<Snapshot, Cursor, bool>? isOfQuestion = null)
    {
        var releases = http.RequestServices.GetRequiredService<ReleaseProvider>();
        if (NamedBy(http) is { } named)
        {
            var pinned = await releases.FindAsync(named);
            if (pinned is null)
            {
                await RestProblems.NoSuchRelease(http, named);
            }

            return pinned;
        }

        if (isOfQuestion is not null && http.Request.Query["cursor"] is [{ } text] && Cursor.Parse(text) is { } cursor)
        {
            if (releases.MustLoad(cursor.ReleaseId) && !isOfQuestion(releases.Current, cursor))
            {
                // Asked of the current release, the query refuses it.
                return releases.Current;
            }

            var former = await releases.FindAsync(cursor.ReleaseId);
            if (former is null)
            {
                await RestProblems.ReleaseGone(http);
            }

            return former;
        }

        return releases.Current;
    }
}

using TnlOpenData.Api.Releases;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Rest;

/// <summary>Which release answers: the one the path names, the one a cursor began in, else the one being served.</summary>
internal static class PinnedRelease
{
    public const string Key = "release";

    /// <summary>The id that the path names; null on the plain paths.</summary>
    public static string? NamedBy(HttpContext http) => http.Request.RouteValues.TryGetValue(Key, out var id) ? (string)id! : null;

    /// <summary>Null, with the problem written, when this server does not hold the release.</summary>
    public static async Task<Snapshot?> Of(HttpContext http)
    {
        var served = http.RequestServices.GetRequiredService<Served>();
        if (NamedBy(http) is { } named)
        {
            var pinned = served.Find(named);
            if (pinned is null)
            {
                await Refusals.NoSuchRelease(http, named);
            }

            return pinned;
        }

        if (http.Request.Query["cursor"] is [{ } typed] && Cursor.Parse(typed) is { } cursor)
        {
            var begun = served.Find(cursor.ReleaseId);
            if (begun is null)
            {
                await Refusals.ReleaseGone(http);
            }

            return begun;
        }

        return served.Current;
    }
}

using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Requests;

/// <summary>Conditional requests (RFC 9110, section 13).</summary>
public static class Preconditions
{
    /// <summary>True if the copy that the client has is still current: the response is 304.</summary>
    public static bool IsFresh(HttpRequest request, string etag, DateTimeOffset? lastModified)
    {
        var given = request.Headers.IfNoneMatch;
        if (given.Count == 0)
        {
            return request.Headers.IfModifiedSince.Count > 0
                && request.GetTypedHeaders().IfModifiedSince is { } since
                && lastModified <= since;
        }

        if (given == etag)
        {
            return true;
        }

        return EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var tags) && tags.Any(t => t.Tag == "*" || t.Tag == etag);
    }
}

using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Api.Http;

/// <summary>RFC 9110 §13: whether the client already has what it asks for.</summary>
internal static class Preconditions
{
    public static bool IsFresh(HttpRequest request, string etag, DateTimeOffset lastModified)
    {
        var given = request.Headers.IfNoneMatch;
        if (given.Count == 0)
        {
            return request.Headers.IfModifiedSince.Count > 0
                && request.GetTypedHeaders().IfModifiedSince is { } since
                && lastModified <= since;
        }

        return given == etag || EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var tags) && tags.Any(t => t.Tag == "*" || t.Tag == etag);
    }
}

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Requests;

/// <summary>What the conditions of a request lead to.</summary>
public enum PreconditionResult
{
    /// <summary>The response is sent.</summary>
    Send,

    /// <summary>The copy that the client has is still current: 304.</summary>
    NotModified,

    /// <summary>The client wants a version that is not the current one: 412.</summary>
    Failed,
}

/// <summary>Conditional requests, in the order of RFC 9110, section 13.2.2.</summary>
public static class Preconditions
{
    /// <param name="lastModified">Null if the response has no date: conditions by date are then ignored.</param>
    public static PreconditionResult Of(HttpRequest request, string etag, DateTimeOffset? lastModified)
    {
        var headers = request.Headers;
        if (headers.IfMatch.Count > 0 ? !IsMatch(headers.IfMatch, etag) : IsModifiedAfter(request, lastModified))
        {
            return PreconditionResult.Failed;
        }

        return IsFresh(request, etag, lastModified) ? PreconditionResult.NotModified : PreconditionResult.Send;
    }

    private static bool IsFresh(HttpRequest request, string etag, DateTimeOffset? lastModified)
    {
        var given = request.Headers.IfNoneMatch;
        if (given.Count == 0)
        {
            return request.Headers.IfModifiedSince.Count > 0
                && request.GetTypedHeaders().IfModifiedSince is { } since
                && lastModified <= since;
        }

        return given == etag || (Tags(given) is { } tags && tags.Any(t => t.Tag == "*" || t.Tag == etag));
    }

    /// <summary>A weak tag never matches. A header that is no list of tags is ignored.</summary>
    private static bool IsMatch(StringValues given, string etag) =>
        given == etag || Tags(given) is not { } tags || tags.Any(t => t.Tag == "*" || (t.Tag == etag && !t.IsWeak));

    private static bool IsModifiedAfter(HttpRequest request, DateTimeOffset? lastModified) =>
        request.Headers.IfUnmodifiedSince.Count > 0
        && request.GetTypedHeaders().IfUnmodifiedSince is { } since
        && lastModified > since;

    private static IList<EntityTagHeaderValue>? Tags(StringValues given) =>
        EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var tags) ? tags : null;
}

using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Responses;

/// <summary>The headers of every response: CORS for any origin, and the usual protections of a browser.</summary>
public static class CommonHeaders
{
    /// <summary>The response headers that a script of another origin may read.</summary>
    private const string Exposed =
        "ETag, Last-Modified, Accept-Ranges, Content-Range, Link, Content-Disposition, Content-Language, api-supported-versions, "
        + "RateLimit, RateLimit-Policy, Retry-After, Server-Timing";

    /// <summary>
    /// The Content-Security-Policy of a response that sets none of its own. The API documentation (<c>/docs</c>) needs inline scripts and
    /// styles; nothing is loaded from another origin.
    /// </summary>
    private const string DefaultPolicy =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    public static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Exposed;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = DefaultPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}

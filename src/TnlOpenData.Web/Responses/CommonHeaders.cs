using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Responses;

/// <summary>The headers of every response: CORS for any origin, and the usual protections of a browser.</summary>
public static class CommonHeaders
{
    /// <summary>
    /// The Content-Security-Policy of a response that sets none of its own: a browser that shows it loads and runs nothing. Pages and the
    /// two consoles declare what they need.
    /// </summary>
    public const string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>
    /// The policy of the two consoles, <c>/docs</c> and <c>/graphiql</c>, whose scripts write styles and scripts into the page. Nothing is
    /// loaded from another origin.
    /// </summary>
    public const string ConsolePolicy =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /// <summary>The response headers that a script of another origin may read.</summary>
    private const string Exposed =
        "ETag, Last-Modified, Accept-Ranges, Content-Range, Link, Content-Disposition, Content-Language, api-supported-versions, "
        + "RateLimit, RateLimit-Policy, Retry-After, Server-Timing";

    /// <summary>What no page here uses.</summary>
    private const string Permissions = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// <summary>Two years, without subdomains: they may belong to others.</summary>
    private const string OnlyHttps = "max-age=63072000";

    public static void Write(HttpContext http) => Write(http.Response.Headers, PublicAddress.IsSecure(http));

    /// <param name="isSecure">The service is reached by https.</param>
    public static void Write(IHeaderDictionary headers, bool isSecure)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Exposed;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers["Permissions-Policy"] = Permissions;
        if (isSecure)
        {
            headers.StrictTransportSecurity = OnlyHttps;
        }
    }

    /// <summary>Removes what describes a body that is not sent: an error takes its place.</summary>
    public static void RemoveRepresentation(IHeaderDictionary headers)
    {
        headers.ETag = default;
        headers.LastModified = default;
        headers.ContentEncoding = default;
        headers.ContentDisposition = default;
        headers.AcceptRanges = default;
        headers.ContentLength = null;
    }
}

namespace TnlOpenData.Api.Http;

/// <summary>What every answer says, whatever it is: open to any origin, not to be mistaken for something else.</summary>
internal static class CommonHeaders
{
    private const string Shown =
        "ETag, Last-Modified, Accept-Ranges, Content-Range, Link, Content-Disposition, Content-Language, api-supported-versions, RateLimit, RateLimit-Policy, Retry-After, Server-Timing";

    /// <summary>Documents of ours load nothing from elsewhere; the documentation page brings its own scripts and styles.</summary>
    private const string Policy =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    public static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Shown;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}

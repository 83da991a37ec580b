using TnlOpenData.Web.Releases;

namespace TnlOpenData.Web.Requests;

/// <summary>The base of every absolute link: the configured public base URL, or the one of the request.</summary>
public static class PublicAddress
{
    /// <summary>Without a slash at the end.</summary>
    public static string Of(HttpContext http)
    {
        var configured = http.RequestServices.GetRequiredService<TnlOptions>().PublicBaseUrl;
        return configured is { Length: > 0 }
            ? configured.TrimEnd('/')
            : $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}";
    }

    /// <summary>True if the service is reached by https: browsers may then be told to use nothing else.</summary>
    public static bool IsSecure(HttpContext http)
    {
        var configured = http.RequestServices.GetRequiredService<TnlOptions>().PublicBaseUrl;
        return configured is { Length: > 0 } ? configured.StartsWith("https:", StringComparison.OrdinalIgnoreCase) : http.Request.IsHttps;
    }
}

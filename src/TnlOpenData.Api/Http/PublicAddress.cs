using TnlOpenData.Api.Releases;

namespace TnlOpenData.Api.Http;

/// <summary>The address that stands before every absolute link: the configured one, or the one the client used.</summary>
public static class PublicAddress
{
    public static string Of(HttpContext http)
    {
        var configured = http.RequestServices.GetRequiredService<TnlOptions>().PublicBaseUrl;
        return configured is { Length: > 0 } ? configured.TrimEnd('/') : $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}";
    }
}

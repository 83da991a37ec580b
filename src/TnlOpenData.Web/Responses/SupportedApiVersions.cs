using Asp.Versioning;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// The header <c>api-supported-versions</c> of a cached response. Asp.Versioning writes it for routed requests; a response from the
/// cache is sent before routing, so it stores the value.
/// </summary>
public static class SupportedApiVersions
{
    public const string Header = "api-supported-versions";

    /// <summary>The versions that the matched endpoint's API supports; null if the endpoint is not versioned.</summary>
    public static string? Of(HttpContext http)
    {
        var metadata = http.GetEndpoint()?.Metadata.GetMetadata<ApiVersionMetadata>();
        if (metadata is null || metadata.IsApiVersionNeutral)
        {
            return null;
        }

        return string.Join(", ", metadata.Map(ApiVersionMapping.Explicit).SupportedApiVersions);
    }
}

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>The media types of GraphQL over HTTP.</summary>
internal static class GraphMediaType
{
    /// <summary>The media type of the draft: a request that was not executed is 400.</summary>
    public const string GraphJson = "application/graphql-response+json";

    /// <summary>The media type of older clients: the status is 200 for every well-formed request.</summary>
    public const string Json = "application/json";

    public static bool IsNamed(StringSegment mediaType) =>
        mediaType.Equals(GraphJson, StringComparison.OrdinalIgnoreCase) || mediaType.Equals(Json, StringComparison.OrdinalIgnoreCase);

    /// <summary>The body is JSON in UTF-8, the one encoding that JSON has.</summary>
    public static bool IsJson(HttpRequest request) => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The media type of the response; null if the client accepts neither. A wildcard means JSON.</summary>
    public static string? Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return Json;
        }

        var byQuality = accepted.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1);
        return byQuality.Select(Offered).FirstOrDefault(t => t is not null);
    }

    private static string? Offered(MediaTypeHeaderValue accepted)
    {
        if (accepted.MediaType.Equals(GraphJson, StringComparison.OrdinalIgnoreCase))
        {
            return GraphJson;
        }

        var isJson = accepted.MatchesAllTypes
            || accepted.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || (accepted.MatchesAllSubTypes && accepted.Type.Equals("application", StringComparison.OrdinalIgnoreCase));
        return isJson ? Json : null;
    }
}

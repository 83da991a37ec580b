using Microsoft.Net.Http.Headers;
using TnlOpenData.Formats.Writing;

namespace TnlOpenData.Web.Requests;

/// <summary>Chooses among the offered formats by <c>Accept</c> and its weights; the first format if there is no <c>Accept</c>.</summary>
public static class Negotiation
{
    /// <summary>The preferred format; null if the client accepts none of them.</summary>
    public static TableFormat? Choose(IReadOnlyList<TableFormat> offered, HttpRequest request) =>
        Choose([.. offered.Select(f => f.MediaType)], request) is { } type ? offered.First(f => f.MediaType == type) : null;

    /// <summary>The preferred media type; null if the client accepts none of them.</summary>
    public static string? Choose(IReadOnlyList<string> offered, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return offered[0];
        }

        return offered
            .Select(type => (Type: type, Quality: QualityOf(type, accepted)))
            .Where(t => t.Quality > 0)
            .OrderByDescending(t => t.Quality)
            .Select(t => t.Type)
            .FirstOrDefault();
    }

    /// <summary>True if the client prefers a media type to all the others; false if there is no <c>Accept</c>.</summary>
    public static bool Prefers(HttpRequest request, string mediaType, params ReadOnlySpan<string> others)
    {
        var accepted = request.GetTypedHeaders().Accept;
        var quality = QualityOf(mediaType, accepted);
        foreach (var other in others)
        {
            if (QualityOf(other, accepted) >= quality)
            {
                return false;
            }
        }

        return quality > 0;
    }

    /// <summary>The weight (0 to 1) of the most specific range that covers the type.</summary>
    private static double QualityOf(string mediaType, IList<MediaTypeHeaderValue> accepted) => accepted
        .Where(range => Covers(range, mediaType))
        .OrderByDescending(range => Precision(range, mediaType))
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    private static bool Covers(MediaTypeHeaderValue range, string mediaType) =>
        range.MatchesAllTypes
        || (range.MatchesAllSubTypes && mediaType.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase))
        || IsExactly(range, mediaType)
        || MediaTypes.IsOtherName(range.MediaType.Value!, mediaType);

    /// <summary>The rank of a range that covers the type: the own name of the type goes before its other names.</summary>
    private static int Precision(MediaTypeHeaderValue range, string mediaType) => range switch
    {
        { MatchesAllTypes: true } => 0,
        { MatchesAllSubTypes: true } => 1,
        _ => IsExactly(range, mediaType) ? 3 : 2,
    };

    private static bool IsExactly(MediaTypeHeaderValue range, string mediaType) =>
        range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}

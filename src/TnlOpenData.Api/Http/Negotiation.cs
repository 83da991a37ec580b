using Microsoft.Net.Http.Headers;
using TnlOpenData.Formats;

namespace TnlOpenData.Api.Http;

/// <summary>Which of the offered formats the client prefers: by <c>Accept</c> with its weights; the first one when it says nothing.</summary>
public static class Negotiation
{
    public static TableFormat? Choose(IReadOnlyList<TableFormat> offered, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return offered[0];
        }

        return offered
            .Select(format => (Format: format, Quality: QualityOf(format.MediaType, accepted)))
            .Where(f => f.Quality > 0)
            .OrderByDescending(f => f.Quality)
            .Select(f => f.Format)
            .FirstOrDefault();
    }

    /// <summary>The client would rather have the type than any of the others; one that says nothing would not.</summary>
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

    /// <summary>The weight of the most specific range that covers the type.</summary>
    private static double QualityOf(string mediaType, IList<MediaTypeHeaderValue> accepted) => accepted
        .Where(range => Covers(range, mediaType))
        .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    private static bool Covers(MediaTypeHeaderValue range, string mediaType) =>
        range.MatchesAllTypes
        || (range.MatchesAllSubTypes && mediaType.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase))
        || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}

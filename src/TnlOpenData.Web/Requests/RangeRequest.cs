using Microsoft.Net.Http.Headers;

namespace TnlOpenData.Web.Requests;

/// <summary>The header <c>Range</c> (RFC 9110, section 14). A range that is not understood is ignored: the whole is sent.</summary>
public static class RangeRequest
{
    private const string Bytes = "bytes";

    /// <summary>
    /// Removes a range that no endpoint may take: of another method than GET; of another unit; or under a condition that cannot tell two
    /// versions apart: a weak tag or a date, which has whole seconds only.
    /// </summary>
    public static void RemoveUnusable(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers.Range.Count > 0 && !(HttpMethods.IsGet(request.Method) && IsOneRange(headers.Range) && HasStrongCondition(headers)))
        {
            headers.Remove(HeaderNames.Range);
        }
    }

    /// <summary>The part that is asked of a body; null for the whole; an empty part if the range lies outside the body.</summary>
    public static (int Start, int Length)? Of(HttpRequest request, string etag, int length)
    {
        if (length == 0
            || request.Headers.Range.Count == 0
            || (request.Headers.IfRange.Count > 0 && request.Headers.IfRange != etag)
            || !RangeHeaderValue.TryParse(request.Headers.Range.ToString(), out var header))
        {
            return null;
        }

        var range = header.Ranges.Single();
        if (range.From is not { } from)
        {
            var last = (int)Math.Min(range.To!.Value, length);
            return (length - last, last);
        }

        return from >= length ? (0, 0) : ((int)from, (int)(Math.Min(range.To ?? long.MaxValue, length - 1) - from + 1));
    }

    /// <summary>Several ranges would need a body of several parts, which costs more than the whole.</summary>
    private static bool IsOneRange(string? header) =>
        RangeHeaderValue.TryParse(header, out var parsed)
        && parsed.Unit.Equals(Bytes, StringComparison.OrdinalIgnoreCase)
        && parsed.Ranges.Count == 1;

    private static bool HasStrongCondition(IHeaderDictionary headers) =>
        headers.IfRange.Count == 0 || (EntityTagHeaderValue.TryParse(headers.IfRange.ToString(), out var tag) && !tag.IsWeak);
}

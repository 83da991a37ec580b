using Microsoft.Extensions.Primitives;

namespace TnlOpenData.Web.Responses;

/// <summary>
/// The limit on the headers of a response: proxies refuse responses whose headers fill their buffer. Links, which repeat the question,
/// are left out when they do not fit, and the file name with them: the body has the links as well.
/// </summary>
public static class HeaderLimit
{
    /// <summary>In bytes, without the status line and what the server itself adds (date, connection, framing).</summary>
    public const int Most = 1_800;

    /// <summary>The separators of one header: colon, space and the end of the line.</summary>
    private const int Separators = 4;

    private const string Next = "rel=\"next\"";

    /// <summary>Called when the headers are about to be sent.</summary>
    public static Task Apply(object http)
    {
        var headers = ((HttpContext)http).Response.Headers;
        var excess = SizeOf(headers) - Most;
        if (excess > 0)
        {
            excess -= Shorten(headers, excess);
        }

        if (excess > 0)
        {
            headers.ContentDisposition = default;
        }

        return Task.CompletedTask;
    }

    private static int SizeOf(IHeaderDictionary headers)
    {
        var size = 0;
        foreach (var (name, values) in headers)
        {
            foreach (var value in values)
            {
                size += name.Length + (value?.Length ?? 0) + Separators;
            }
        }

        return size;
    }

    /// <summary>Leaves out the longest links, and the one to the next page last, until the excess is gone. Returns what is saved.</summary>
    private static int Shorten(IHeaderDictionary headers, int excess)
    {
        List<string?> links = [.. headers.Link];
        var saved = 0;
        foreach (var link in headers.Link.OrderBy(IsNext).ThenByDescending(l => l?.Length))
        {
            if (saved >= excess)
            {
                break;
            }

            links.Remove(link);
            saved += "Link".Length + (link?.Length ?? 0) + Separators;
        }

        headers.Link = new StringValues([.. links]);
        return saved;
    }

    private static bool IsNext(string? link) => link is not null && link.Contains(Next, StringComparison.Ordinal);
}

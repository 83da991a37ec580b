using TnlOpenData.Web.Errors;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Web.Pipeline;

/// <summary>What holds for every request before anything reads it: a host that is one, and no range that nobody takes.</summary>
internal static class RequestCheck
{
    /// <summary>The host of a former request: most requests name the same one, and need not be read again.</summary>
    private static string? _knownHost;

    public static Task Apply(HttpContext http, RequestDelegate next)
    {
        RangeRequest.RemoveUnusable(http.Request);
        // The header itself: Request.Host decodes it, and throws where it cannot.
        var host = http.Request.Headers.Host;
        if (host.Count == 0)
        {
            // HTTP/1.0. The server refuses later versions without Host.
            http.Request.Host = HostNames.OfConnection(http);
            return next(http);
        }

        var text = host.ToString();
        if (text == _knownHost || HostNames.IsHost(text))
        {
            _knownHost = text;
            return next(http);
        }

        // The problem has links too.
        http.Request.Host = HostNames.OfConnection(http);
        return Problems.Write(http, ProblemType.BadRequest, new(
            "L’en-tête Host ne nomme pas un hôte : un nom de domaine, une adresse IPv4 ou une adresse IPv6 entre crochets, "
            + "suivi au besoin d’un port, comme dans « Host: example.org:8080 ».",
            "The header Host does not name a host: a domain name, an IPv4 address or an IPv6 address in brackets, "
            + "with a port if need be, as in “Host: example.org:8080”."));
    }
}

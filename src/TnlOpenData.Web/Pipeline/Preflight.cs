namespace TnlOpenData.Web.Pipeline;

/// <summary>The answer to a CORS preflight: any header may be sent, since none but a few are read.</summary>
internal static class Preflight
{
    private const int LongestRequest = 500;

    /// <summary>A wildcard does not cover <c>Authorization</c>, which some clients always send.</summary>
    private const string Always = "*, Authorization";

    /// <summary>What is always allowed, and each header that is asked, for clients to which a wildcard means nothing.</summary>
    public static string AllowedHeaders(HttpRequest request)
    {
        var asked = request.Headers.AccessControlRequestHeaders.ToString();
        if (asked.Length is 0 or > LongestRequest)
        {
            return Always;
        }

        var names = asked.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(names, IsToken)
            ? string.Join(", ", names.Prepend("Authorization").Prepend("*").Distinct(StringComparer.OrdinalIgnoreCase))
            : Always;
    }

    /// <summary>The name of a header (RFC 9110, section 5.6.2).</summary>
    private static bool IsToken(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c));
}

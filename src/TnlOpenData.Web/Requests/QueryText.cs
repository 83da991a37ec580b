namespace TnlOpenData.Web.Requests;

/// <summary>Writes parameters as a query string. Links are built from parsed parameters, never from the raw query string.</summary>
public static class QueryText
{
    /// <summary>With the question mark; empty for no parameters.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = string.Join('&', parameters.Select(p => $"{p.Key}={Readable(p.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>Commas are legal in a query and easier to read.</summary>
    private static string Readable(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
}

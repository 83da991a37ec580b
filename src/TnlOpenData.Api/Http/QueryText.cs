namespace TnlOpenData.Api.Http;

/// <summary>A question written as the query of an address, from what was understood, never edited from what was typed.</summary>
internal static class QueryText
{
    /// <summary>With its question mark; empty for no parameters.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = string.Join('&', parameters.Select(p => $"{p.Key}={Readable(p.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>Commas are legal in a query and easier to read.</summary>
    private static string Readable(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
}

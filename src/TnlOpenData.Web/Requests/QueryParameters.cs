using Microsoft.AspNetCore.WebUtilities;
using TnlOpenData.Text;

namespace TnlOpenData.Web.Requests;

/// <summary>
/// The query parameters that an address reads, and what becomes of others. Links are shared with parameters of others added to them
/// (<c>fbclid</c>, <c>utm_source</c>): they are left out. One that nearly is a parameter of the address is a mistake of its author.
/// </summary>
public sealed record QueryParameters(params IReadOnlyList<string> Names)
{
    /// <summary>The number of unknown names that are compared with the known ones.</summary>
    private const int MostCompared = 20;

    /// <summary>Shorter names are near to too many others.</summary>
    private const int ShortestMisspelt = 3;

    public static readonly QueryParameters None = new();

    /// <summary>The address shows a page, which tells of misspelt parameters: they stay in the request.</summary>
    public bool TellsMisspelt { get; init; }

    /// <summary>The part of a query string that the address reads.</summary>
    public QueryString Read(QueryString query)
    {
        var given = QueryHelpers.ParseQuery(query.Value);
        var misspelt = TellsMisspelt ? Misspelt(given.Keys).Select(m => m.Typed).ToHashSet(StringComparer.Ordinal) : [];
        // The raw text of a parameter is kept as it is: only whole parameters are left out.
        var kept = (query.Value ?? "").TrimStart('?').Split('&').Where(part => Name(part) is { } name && IsRead(name));
        var text = string.Join('&', kept);
        return text.Length == 0 ? QueryString.Empty : new QueryString("?" + text);

        bool IsRead(string name) => Names.Contains(name, StringComparer.Ordinal) || misspelt.Contains(name);
    }

    /// <summary>The unknown names that are near to a known one, with that one.</summary>
    public IEnumerable<(string Typed, string Meant)> Misspelt(IEnumerable<string> typed) => typed
        .Where(name => name.Length >= ShortestMisspelt && !Names.Contains(name, StringComparer.Ordinal))
        .Take(MostCompared)
        .Select(name => (Typed: name, Meant: Nearest.To(name, Names) ?? ""))
        .Where(m => m.Meant.Length > 0);

    private static string? Name(string part) => QueryHelpers.ParseQuery(part).Keys.FirstOrDefault();
}

using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Layout;

/// <summary>A query parameter that the page does not have but nearly has.</summary>
/// <param name="Path">The path of the same query with the parameter that was meant.</param>
public sealed record MisspeltParameter(string Typed, string Meant, string Path)
{
    internal static IReadOnlyList<MisspeltParameter> Of(HttpContext http, string path)
    {
        if (http.KnownParameters() is not { TellsMisspelt: true } known)
        {
            return [];
        }

        var typed = FormQuery.Of(http.Request);
        return [.. known.Misspelt(typed.Select(p => p.Key)).Select(m => new MisspeltParameter(m.Typed, m.Meant, PathOf(m.Typed, m.Meant)))];

        string PathOf(string wrong, string right) => path + QueryText.Of(typed
            .Where(p => p.Key == wrong || (p.Key != right && known.Names.Contains(p.Key, StringComparer.Ordinal)))
            .Select(p => KeyValuePair.Create(p.Key == wrong ? right : p.Key, p.Value)));
    }
}

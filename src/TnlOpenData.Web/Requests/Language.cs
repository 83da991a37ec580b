namespace TnlOpenData.Web.Requests;

/// <summary>The language of error texts: French, or English if <c>Accept-Language</c> prefers it.</summary>
public static class Language
{
    public static bool IsFrench(HttpRequest request)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value ?? "")
            .FirstOrDefault(l => Matches(l, "fr") || Matches(l, "en"));
        return preferred is null || Matches(preferred, "fr");
    }

    private static bool Matches(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}

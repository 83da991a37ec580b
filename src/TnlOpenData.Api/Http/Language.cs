namespace TnlOpenData.Api.Http;

/// <summary>The language of what is said to people: French unless the client would rather have English.</summary>
public static class Language
{
    public static bool IsFrench(HttpRequest request)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Value ?? "")
            .FirstOrDefault(l => Is(l, "fr") || Is(l, "en"));
        return preferred is null || Is(preferred, "fr");
    }

    private static bool Is(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}

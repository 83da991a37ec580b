namespace TnlOpenData.Testing;

/// <summary>Sources of every kind of speaker, with titles read and rebuilt, with and without dates and lasting copies.</summary>
internal static class ValidSources
{
    public static IEnumerable<string[]> Rows { get; } =
    [
        Row("official-2016", "https://label.example/2016", "Palmarès 2016", "Organisatrice", "organiser", published: "2016-11-15"),
        Row(
            "official-2024",
            "https://label.example/2024?a=b&c=%C3%A9",
            "Palmarès 2024",
            "Organisatrice",
            "organiser",
            published: "2024-12-04",
            read: "2026-01-02",
            archive: "https://copie.example/2024?a=b&c=%C3%A9"),
        Row("official-2025", "http://label.example/2025/", "[Palmarès 2025]", "Organisatrice", "organiser", isRebuilt: true),
        Row(
            "press-2025",
            "https://presse.example/libre,2025",
            "\"Free\" as in freedom; or not, 100 %",
            "La Presse, édition du soir",
            "press",
            published: "2025-11-20",
            language: "en"),
        Row("cog", "https://cog.example/", "Code officiel", "Institut", "state", isRebuilt: true, read: "2026-01-02"),
        Row("syndicat-2016", "https://syndicat.example/", "Nous", "Syndicat test", "laureate"),
        Row("amis-2016", "https://amis.example/", "Les amis", "Amis du libre", "association"),
        Row("elue-2016", "https://elue.example/", "Mon avis", "Une élue, ici", "political"),
        Row("forum-2016", "https://forum.example/", "Le fil", "Forum du site", "community"),
    ];

    private static string[] Row(
        string id,
        string url,
        string title,
        string publisher,
        string kind,
        bool isRebuilt = false,
        string published = "",
        string read = "",
        string language = "fr",
        string archive = "") => [id, url, title, isRebuilt ? "rebuilt" : "read", publisher, kind, published, read, language, archive];
}

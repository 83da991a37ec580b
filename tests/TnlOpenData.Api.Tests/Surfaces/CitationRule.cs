namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>Who is cited is this census, not the organiser; and the address is that of a page to read, in its version.</summary>
internal static class CitationRule
{
    private static readonly string Author =
        $"TNL Open Data, recensement indépendant d’après l’ADULLACT et {RealCounts.Rows("sources").Count} sources";

    private static readonly string[] Never = ["ADULLACT et sources citées", "/v1/releases"];

    public static readonly SurfaceRule Rule = new("A citation names the census and leads to the readable page")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["home"] = Footer("/", "/?version="),
            ["search"] = Footer("/recherche?q=saint-denis", "/recherche?q=saint-denis&version="),
            ["list"] = Cited("/palmares?edition=2018", "/palmares?edition=2018&version="),
            ["town"] = Cited("/collectivites/echirolles", "/collectivites/echirolles?version="),
            ["place"] = Footer("/territoires/31555-toulouse", "/territoires/31555-toulouse?version="),
            ["area"] = Cited("/departements/38-isere", "/departements/38-isere?version="),
            ["editions"] = Footer("/editions", "/editions?version="),
            ["edition"] = Cited("/editions/2018", "/editions/2018?version="),
            ["map"] = Cited("/carte?edition=2024", "/carte?edition=2024&version="),
            ["statistics"] = Cited("/statistiques", "/statistiques?version="),
            ["records"] = Footer("/statistiques", "/statistiques?version="),
            ["comparison"] = Cited("/comparer?territoires=echirolles,nancy", "/comparer?territoires=echirolles,nancy&version="),
            ["text"] = [.. Footer("/label", "/label?version="), Block("/presse", "citation", "/palmares?version=")],
            ["data"] = [.. Footer("/donnees", "/donnees?version="), Block("/donnees", "citation", "/palmares?version=")],
        },
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["badge"] = "A picture that links to the page of the town, where the citation is.",
            ["card"] = "It links to the page of the town, where the citation is.",
            ["embed"] = "It links to the map, where the citation is.",
            ["feed"] = "It tells of versions and is not cited.",
            ["spreadsheet"] = "It bears the attribution of the data, and is made by people who have it from a page.",
            ["news"] = "It tells of versions and is not cited.",
        },
    };

    private static SurfaceCase[] Footer(string address, string cited) =>
        [new(address, "footer") { Says = [Author, cited], Never = Never }];

    /// <summary>The footer, the two blocks of the page, and the sources themselves.</summary>
    private static SurfaceCase[] Cited(string address, string cited) =>
    [
        .. Footer(address, cited),
        Block(address, "citation", cited),
        Block(address, "bibtex", cited),
        new(address, "#sources-origine") { Says = ["https://"] },
    ];

    private static SurfaceCase Block(string address, string id, string cited) => new(address, $"#{id}")
    {
        Says = [Author, cited],
        Never = Never,
    };
}

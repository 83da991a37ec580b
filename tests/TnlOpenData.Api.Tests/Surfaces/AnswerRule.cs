namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The header says whose site it is; the footer leads to what explains it and to who answers.</summary>
internal static class AnswerRule
{
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["home"] = "/",
        ["search"] = "/recherche?q=saint-denis",
        ["list"] = "/palmares?edition=2018",
        ["town"] = "/collectivites/echirolles",
        ["place"] = "/territoires/31555-toulouse",
        ["area"] = "/departements/38-isere",
        ["editions"] = "/editions",
        ["edition"] = "/editions/2022",
        ["map"] = "/carte",
        ["statistics"] = "/statistiques",
        ["records"] = "/statistiques",
        ["comparison"] = "/comparer?territoires=boe,38",
        ["data"] = "/donnees",
        ["text"] = "/label",
        ["news"] = "/donnees",
    };

    public static readonly SurfaceRule Rule = new("Every page leads to who answers and to what words mean")
    {
        Cases = Pages.ToDictionary(p => p.Key, p => Of(p.Value), StringComparer.Ordinal),
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["badge"] = "A picture: the page around it is another’s.",
            ["card"] = "It stands in another’s page; its links open the page of the laureate, which leads on.",
            ["embed"] = "It stands in another’s page; its links open the map, which leads on.",
            ["feed"] = "Its entries lead to the page of the data, which leads on.",
            ["spreadsheet"] = "A file of rows.",
        },
    };

    private static SurfaceCase[] Of(string address) =>
    [
        new(address, ".site-header .brand") { Says = ["Palmarès recensé du label Territoire Numérique Libre, site indépendant"] },
        new(address, ".site-footer a")
        {
            Says =
            [
                "Le label", "Méthode", "Glossaire", "Presse", "In English", "À propos", "Mentions légales", "Accessibilité",
                "Signaler une erreur", "Ce qui manque",
            ],
        },
    ];
}

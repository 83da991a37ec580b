namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>What the jury gave and what a source notes have two labels, two filters and two columns.</summary>
internal static class MentionsAndFacts
{
    private const string OfJury = "Mention spéciale du jury";
    private const string Fact = "Fait marquant";

    public static readonly SurfaceRule Rule = new("Mentions and facts are two things")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["search"] =
            [
                new("/v1/search?q=premier niveau 5") { Says = [Fact] },
                new("/v1/search?q=palme communication") { Says = [OfJury] },
            ],
            ["list"] =
            [
                new("/palmares", ".facet summary") { Says = [OfJury, Fact] },
                new("/palmares", ".facet:has([value=meilleure-note-totale])") { Never = ["Première région labellisée"] },
                new("/palmares", "thead th") { Says = ["Mentions spéciales du jury", "Faits marquants"] },
                new("/palmares?edition=2018", "tr:has(a[href$='/nevers']) td:nth-child(5)")
                {
                    Says = ["Plus haute note accordée par le jury (contesté)"],
                },
                new("/palmares?edition=2018", "tr:has(a[href$='/paris']) td:nth-child(4)") { Says = ["Meilleure note totale"] },
                new("/palmares?edition=2018", "tbody td:nth-child(4)") { Never = ["Première région labellisée", "Plus haute note"] },
            ],
            ["town"] =
            [
                new("/collectivites/nancy", ".award-sheet li") { Says = [$"{Fact} : "], Never = [OfJury] },
                new("/collectivites/boe", ".award-sheet li") { Says = [$"{OfJury} : "], Never = [Fact] },
                new("/collectivites/arles", "#edition-2017 ~ ul:first-of-type") { Says = [OfJury], Never = [Fact] },
            ],
            ["area"] =
            [
                new("/departements/54-meurthe-et-moselle", "#lignes ~ tbody td:last-child") { Says = ["Premier niveau 5 (2019)"] },
                new("/departements/69-rhone", "#lignes ~ tbody td:nth-last-child(2)") { Says = ["Meilleure continuité (2021)"] },
                new("/departements/69-rhone", "#lignes ~ * th") { Says = ["Mentions spéciales du jury", "Faits marquants"] },
            ],
            ["edition"] =
            [
                new("/editions/2018", "section[aria-labelledby=mentions]")
                {
                    Says = ["Meilleure note totale"],
                    Never = ["Première région"],
                },
                new("/editions/2018", "section[aria-labelledby=faits-marquants]")
                {
                    Says = ["(contesté)"],
                    Never = ["Meilleure note totale"],
                },
                new("/editions/2018", ".laureates li:has(a[href$='/nevers'])") { Says = [$"{Fact} : Plus haute note"] },
            ],
            ["map"] =
            [
                new("/carte?mention=premier-niveau-5", ".chips") { Says = ["Premier niveau 5 (fait marquant)"] },
                new("/carte?mention=meilleure-continuite", ".chips") { Never = ["fait marquant"] },
            ],
            ["embed"] = [new("/carte/integrer?mention=premier-niveau-5", "h1") { Says = ["(fait marquant)"] }],
            ["text"] = [new("/glossaire", "dt") { Says = ["Fait marquant", "Mention spéciale"] }],
            ["spreadsheet"] =
            [
                new("/v1/awards.csv?profile=excel-fr&edition=2018")
                {
                    Says = ["Mentions spéciales du jury;Faits marquants", "Meilleure note totale;;", ";;Première région labellisée;"],
                },
                new("/v1/awards.xlsx?edition=2018") { Says = ["Mentions spéciales du jury", "Faits marquants"] },
            ],
        },
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["home"] = "shows no mention",
            ["place"] = "shows no mention",
            ["editions"] = "shows no mention",
            ["statistics"] = "shows no mention",
            ["comparison"] = "shows no mention",
            ["data"] = "shows no mention of a laureate",
            ["badge"] = "shows no mention",
            ["card"] = "shows no mention",
            ["records"] = "no record is one of mentions",
            ["feed"] = "one release has no changes to tell; ChangesTests proves the words of two",
            ["news"] = "one release has no changes to tell; ChangesTests proves the words of two",
        },
    };
}

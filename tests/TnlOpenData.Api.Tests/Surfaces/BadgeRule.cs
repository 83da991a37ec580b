namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The organiser's badge of 2025, given beside the label for a short form.</summary>
internal static class BadgeRule
{
    private const string Short = "Badge (hors label)";
    private const string InFull = "Badge (hors label : formulaire simplifié de dix questions)";

    /// <summary>From the definition in the scale.</summary>
    private const string Definition = "attribué sur complétion d’un formulaire simplifié de 10 questions";

    private const string Body = "eurometropole-de-strasbourg";

    public static readonly SurfaceRule Rule = new("A badge is no level of the label")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["home"] = [Defined("/", "3 badges, hors label")],
            ["search"] = [Defined("/recherche?q=eurometropole", Short)],
            ["list"] =
            [
                Defined("/palmares?level=badge", InFull, Short),
                new("/palmares", "fieldset legend, fieldset p, fieldset label") { Says = ["Hors label", InFull] },
            ],
            ["town"] =
            [
                Defined($"/collectivites/{Body}", "aucun ; un badge (hors label)", "1 badge, hors label, en 2025"),
                new($"/collectivites/{Body}", ".proof a") { Says = ["Badge, hors label"], Never = ["Niveau publié"] },
                new($"/collectivites/{Body}", ".lead") { Never = ["Dernière recensée"] },
            ],
            ["place"] = [Defined("/territoires/67482-strasbourg", "Badge en 2025 (hors label)")],
            ["area"] = [Defined("/departements/67-bas-rhin", Short), Defined("/departements", InFull)],
            ["editions"] = [Defined("/editions", Short, "3, et 3 badges", "dont 3 badges (hors label), sur 36 ou 37")],
            ["edition"] =
            [
                Defined("/editions/2025", InFull, "dont 3 badges (hors label)", "36 ou 37 (badges compris ; les sources divergent)"),
                new("/editions/2024") { Never = ["adge (hors label", "badges compris"] },
            ],
            ["map"] =
            [
                Defined("/carte?edition=2025", InFull),
                new("/carte.svg?edition=2025") { Says = [Short] },
            ],
            ["statistics"] = [Defined("/statistiques", InFull, "Premiers badges recensés, hors label, édition 2025")],
            ["comparison"] = [Defined($"/comparer?territoires={Body},echirolles", Short)],
            ["text"] =
            [
                Defined("/label", InFull, "50 lauréats recensés", "3 organismes avec un badge seul, hors label"),
                new("/presse") { Says = ["dont 3 badges (hors label), pour 53 lauréats, dont 3 avec un badge seul"] },
                new("/a-propos") { Says = ["dont 3 badges (hors label), pour 53 lauréats, dont 3 avec un badge seul"] },
                new("/en") { Says = ["3 of them Badges, outside the label"] },
            ],
            ["data"] = [new("/donnees", "table td") { Says = ["36 ou 37 (badges compris)", "3, et 3 badges"] }],
            ["badge"] =
            [
                new($"/badges/{Body}.svg") { Says = [Short], Never = ["label Territoire"] },
                new($"/badges/2025/{Body}.svg") { Says = [Short], Never = ["label Territoire"] },
            ],
            ["card"] = [new($"/integrer/{Body}") { Says = [Short, InFull], Never = ["Label Territoire"] }],
            ["embed"] =
            [
                new($"/oembed?url=http://localhost/collectivites/{Body}") { Says = [Short], Never = ["label Territoire"] },
                Defined("/carte/integrer?edition=2025", InFull),
            ],
            ["records"] =
            [
                new("/v1/records?record=first-badge") { Says = ["Premiers badges recensés, hors label, édition 2025"] },
                new("/v1/records?record=first-at-level&limit=all") { Never = ["adge »"] },
                new("/v1/records?record=first-at-level,first-of-kind,first-award,biggest-rise,most-awards,longest-run&limit=all")
                {
                    Never = [Body, "communaute-d-agglomeration-du-sud"],
                },
            ],
            ["spreadsheet"] =
            [
                new("/v1/awards.csv?level=badge&profile=excel-fr") { Says = [Short] },
                new("/v1/statistics.csv?by=edition,level&edition=2025&profile=excel-fr") { Says = [Short], Never = [";badge;"] },
                new("/v1/movements.csv?edition=2025&profile=excel-fr") { Says = [Short], Never = [";badge;"] },
                new("/v1/coverage.csv?edition=2025&profile=excel-fr") { Says = [Short] },
                new("/v1/scales.csv?profile=excel-fr") { Says = [InFull] },
            ],
        },
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["feed"] = "One release is served: no row of a badge is new in it. The words of such a change are those of « news ».",
            ["news"] = "One release is served: nothing has changed in it. The words of a change have a test of their own.",
        },
    };

    private static SurfaceCase Defined(string address, params string[] says) => new(address) { Says = [.. says, Definition] };
}

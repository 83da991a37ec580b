namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>A level that follows from published facts, and an award or a year that does, says so wherever it is shown.</summary>
internal static class DeducedLevels
{
    private const string Tag = "déduit";

    public static readonly SurfaceRule Rule = new("A deduced level is tagged")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["home"] = [new("/", ".laureates li") { Never = [Tag] }],
            ["search"] = [new("/recherche?q=fontaine", ".hit-list") { Never = [Tag] }],
            ["list"] =
            [
                Row("/palmares?edition=2019", "mions"), Row("/palmares?edition=2023", "echirolles"),
                Row("/palmares?edition=2019", "boe"), Row("/palmares?edition=2024", "les-abymes"),
                new("/palmares?edition=2021", "tbody tr:has(a[href$='/mions'])") { Never = [Tag] },
            ],
            ["town"] =
            [
                new("/collectivites/mions", ".lead") { Says = ["dont 3 déduites et 1 de niveau déduit"] },
                new("/collectivites/mions", ".award-level:has(.doubt-tag)") { Says = ["Distinction et niveau déduits"] },
                new("/collectivites/mions", ".timeline")
                {
                    Says = ["2019, Niveau 4, distinction et niveau déduits", "2018, Niveau 4, niveau déduit"],
                },
                new("/collectivites/fleury-les-aubrais", ".lead") { Says = ["d’édition déduite", "en 2017, édition déduite"] },
                new("/collectivites/les-abymes", ".award-level:has(.doubt-tag)") { Says = ["édition déduite", "la page, non datée"] },
                new("/collectivites/echirolles", "#resume ~ *") { Says = ["2023 (déduit)"] },
                new("/collectivites/arles") { Never = [Tag] },
            ],
            ["area"] =
            [
                new("/departements/69-rhone", "#editions-tableau ~ tbody li:has(.doubt-tag)") { Says = [Tag] },
                new("/departements/69-rhone", "#lignes ~ tbody tr:has(a[href$=mions])") { Says = ["2019, déduit"] },
            ],
            ["place"] = [new("/territoires/31555-toulouse", ".lead") { Never = [Tag] }],
            ["edition"] =
            [
                new("/editions/2019", ".laureates li:has(a[href$=mions])") { Says = [Tag] },
                new("/editions/2019", ".movements") { Says = ["(déduit)"] },
                new("/editions/2021", ".laureates li:has(a[href$=mions])") { Never = [Tag] },
            ],
            ["map"] =
            [
                Row("/carte?edition=2023", "echirolles"),
                new("/carte.svg?edition=2019") { Says = ["Niveau 4, édition 2019, distinction et niveau déduits"] },
            ],
            ["comparison"] = [new("/comparer?territoires=mions,arles", "#comparaison ~ tbody td:has(.doubt-tag)") { Says = [Tag] }],
            ["records"] =
            [
                new("/v1/records?record=longest-run")
                {
                    Says =
                    [
                        "Distinction déduite, et non imprimée par une source : Mions en 2017",
                        "Niveau déduit, et non imprimé par une source : Mions en 2018",
                    ],
                },
            ],
            ["badge"] =
            [
                new("/badges/2023/echirolles.svg") { Says = ["Niveau 5, déduit", "(niveau déduit)"] },
                new("/badges/2024/echirolles.svg") { Never = [Tag] },
            ],
            ["card"] = [new("/integrer/mions") { Never = [Tag] }],
            ["embed"] = [new("/carte/integrer?edition=2019", ".map a[href$=mions]") { Says = ["distinction et niveau déduits"] }],
            ["text"] = [new("/glossaire", "dt#deduit, dt#deduit + dd") { Says = ["Déduit"] }],
            ["spreadsheet"] =
            [
                new("/v1/awards.csv?profile=excel-fr&collectivity=mions&edition=2019") { Says = ["2019;Mions;déduit;"] },
                new("/v1/awards.xlsx?collectivity=mions&edition=2019") { Says = [$"| {Tag} |"] },
                new("/v1/collectivities.csv?profile=excel-fr&q=mions") { Says = ["2019 : Niveau 4, déduit"] },
            ],
        },
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["editions"] = "shows no level of a laureate",
            ["statistics"] = "counts levels; the rows are in the list",
            ["data"] = "shows no level of a laureate",
            ["feed"] = "one release has no changes to tell; ChangesTests proves the words of two",
            ["news"] = "no latest award of a laureate is deduced",
        },
    };

    private static SurfaceCase Row(string address, string id) => new(address, $"tbody tr:has(a[href$='/{id}'])") { Says = [Tag] };
}

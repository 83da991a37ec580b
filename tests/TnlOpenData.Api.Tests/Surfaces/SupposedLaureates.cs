namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>An award whose source prints a name that several bodies have says so wherever its laureate is named.</summary>
internal static class SupposedLaureates
{
    private const string Tag = "supposé";

    public static readonly SurfaceRule Rule = new("A supposed laureate is tagged")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(StringComparer.Ordinal)
        {
            ["home"] = [new("/", ".laureates li") { Never = [Tag] }],
            ["search"] =
            [
                new("/recherche?q=fontaine", ".hit-list") { Says = ["Niveau 4 en 2024"] },
                new("/recherche?q=saint-joseph", ".hit-list li:has(a[href$=saint-joseph-la-reunion])") { Says = ["lauréat supposé"] },
            ],
            ["list"] =
            [
                Row("/palmares?edition=2016", "nantes"), Row("/palmares?edition=2024", "lyon"), Certain("/palmares?edition=2016", "arles"),
                Certain("/palmares?edition=2022", "lyon"),
                new("/palmares", ".facet") { Says = ["sans supposition : lauréats nommés sans ambiguïté", "lauréats supposés"] },
                new("/palmares?edition=2016&identity=published", "tbody") { Says = ["Arles", "Mions"], Never = ["Nantes", Tag] },
            ],
            ["town"] =
            [
                new("/collectivites/nantes", ".lead") { Says = ["en 2016, supposée", "lauréat supposé"] },
                new("/collectivites/nantes", "#resume ~ *") { Says = ["Niveau 4, lauréat supposé", "2016 (supposé)"] },
                new("/collectivites/lyon", ".lead") { Says = ["dont 1 supposée", "en 2024, lauréat supposé"] },
                new("/collectivites/lyon", ".timeline") { Says = ["2024, Niveau 3 à 5, lauréat supposé", Tag] },
                new("/collectivites/lyon", ".award-level:has(.doubt-tag)") { Says = ["Niveau 3 à 5", "La source dit « métropoles »"] },
                new("/collectivites/lyon", "script[type='application/ld+json']") { Never = ["2022 : Niveau 4, lauréat supposé"] },
                new("/collectivites/echirolles") { Never = [Tag] },
            ],
            ["place"] =
            [
                new("/territoires/44143-reze", ".lead") { Says = ["(2016, supposé)"] },
                new("/territoires/31555-toulouse", ".lead") { Never = [Tag] },
            ],
            ["area"] =
            [
                new("/departements/44-loire-atlantique", "#lignes ~ tbody tr") { Says = [Tag] },
                new("/departements/69-rhone", "#editions-tableau ~ tbody li:has(.doubt-tag):has(a[href$=lyon])") { Says = [Tag] },
                new("/regions/52-pays-de-la-loire", "section[aria-labelledby=departements] li") { Says = ["Nantes (supposé)"] },
                new("/departements/38-isere", "#lignes ~ tbody tr:has(a[href$=echirolles])") { Never = [Tag] },
            ],
            ["edition"] =
            [
                new("/editions/2024", ".laureates li:has(a[href$=lyon])") { Says = [Tag, "La source dit « métropoles »"] },
                new("/editions/2024", ".laureates li:has(a[href$=grenoble])") { Never = [Tag] },
                new("/editions/2016", ".laureates li:has(a[href$=rennes])") { Says = [Tag] },
                new("/editions/2024", ".movements") { Says = ["Lyon | (supposé)"] },
            ],
            ["map"] =
            [
                Row("/carte?edition=2016", "marseille"), Certain("/carte?edition=2016", "arles"),
                new("/carte?edition=2016", ".legend") { Says = ["anneau tireté : lauréat supposé", "Nantes"] },
                new("/carte?edition=2016", ".map a[href$=nantes]") { Says = ["Nantes (supposé)", "édition 2016, lauréat supposé"] },
                new("/carte?identity=published", "#lignes ~ tbody") { Never = [Tag, "Nantes"] },
                new("/carte.svg?edition=2016") { Says = ["Rennes (supposé)", "Lauréats supposés : "] },
                new("/carte.svg?edition=2025") { Never = [Tag] },
            ],
            ["statistics"] = [new("/statistiques", "#france ~ .notice") { Says = ["lauréats supposés compris"] }],
            ["comparison"] =
            [
                new("/comparer?territoires=lyon,grenoble", "#comparaison ~ tbody td:has(.doubt-tag)") { Says = ["Niveau 3 à 5", Tag] },
                new("/comparer?territoires=lyon,grenoble", ".timeline") { Says = ["2024, Niveau 3 à 5, lauréat supposé"] },
                new("/comparer?territoires=echirolles,grenoble", "#comparaison ~ tbody") { Never = [Tag] },
            ],
            ["badge"] =
            [
                new("/badges/nantes.svg") { Says = ["Niveau 4, supposé", "(lauréat supposé)"] },
                new("/badges/2024/lyon.svg") { Says = ["Niveau 3 à 5, supposé"] },
                new("/badges/2022/lyon.svg") { Never = [Tag] },
            ],
            ["card"] =
            [
                new("/integrer/lyon", ".embed-level") { Says = [Tag, "La source dit « métropoles »"] },
                new("/integrer/echirolles") { Never = [Tag] },
            ],
            ["embed"] = [new("/carte/integrer?edition=2016", ".legend") { Says = ["Lauréats supposés : "] }],
            ["text"] = [new("/glossaire", "dt#suppose, dt#suppose + dd") { Says = ["Supposé", "convient à plusieurs"] }],
            ["spreadsheet"] =
            [
                new("/v1/awards.csv?profile=excel-fr&edition=2016") { Says = ["2016;Nantes;supposé;", "2016;Arles;;"] },
                new("/v1/awards.xlsx?collectivity=lyon&edition=2024") { Says = [$"| {Tag} |"] },
                new("/v1/awards.ods?collectivity=lyon&edition=2024") { Says = [$"| {Tag} |"] },
                new("/v1/collectivities.csv?profile=excel-fr&q=nantes") { Says = ["2016 : Niveau 4, supposé"] },
                new("/v1/compare.csv?profile=excel-fr&collectivities=lyon,grenoble") { Says = ["entre 3 et 5, supposé"] },
            ],
            ["news"] = [new("/v1/suggest?q=lyon") { Says = ["entre 3 et 5 (supposé)"] }],
        },
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["editions"] = "names no laureate",
            ["data"] = "names no laureate of an award",
            ["records"] = "lists only the rows that bear the claim, which is a rule of its own",
            ["feed"] = "one release has no changes to tell; ChangesTests proves the words of two",
        },
    };

    private static SurfaceCase Row(string address, string id) => new(address, $"tbody tr:has(a[href$='/{id}'])") { Says = [Tag] };

    private static SurfaceCase Certain(string address, string id) => new(address, $"tbody tr:has(a[href$='/{id}'])") { Never = [Tag] };
}

using System.Globalization;

namespace TnlOpenData.Testing;

/// <summary>Every kind of body, with names that break careless readers: quotes, formulas, other scripts, line breaks.</summary>
internal static class ValidCollectivities
{
    private const string Epci = "Communauté d’agglo, \"la Grande\"";

    private static readonly string[] Isere = ["38", "Isère", "84", "Auvergne-Rhône-Alpes"];
    private static readonly string[] Reunion = ["974", "La Réunion", "04", "La Réunion"];
    private static readonly string[] Polynesie = ["987", "Polynésie française", "", ""];
    private static readonly string[] Corse = ["2A", "Corse-du-Sud", "94", "Corse"];
    private static readonly string[] Nowhere = ["", "", "", ""];

    public static IEnumerable<string[]> Rows { get; } =
    [
        Row("guillemets", "Ville \"Guillemets\", d’angle", "commune", 21380001, "38001", Isere, epci: true, 12345, 5.7, 45.2),
        Row("formule", "=1+1", "commune", 21380002, "38002", Isere, epci: true, 800, 5.8, 45.25),
        Row("emoji", "Saint-Émoji 🦊👩‍🚀", "commune", 21200001, "2A004", Corse, epci: false, 70000, 8.73, 41.92),
        Row("outre-mer", "L’Haÿ-les-Œuvres", "commune", 21974001, "97412", Reunion, epci: false, 39207, 55.64, -21.30),
        Row("polynesie", "مدينة التجربة", "commune", null, "98735", Polynesie, epci: false, null, -149.57, -17.54),
        Row(
            "point-virgule",
            "Point;virgule, tabulation\tet plus",
            "communaute-communes",
            20000001,
            "",
            Isere,
            epci: false,
            15000,
            5.71,
            45.1),
        Row("plus", "+33 Agglomération", "communaute-agglomeration", 20000002, "", Reunion, epci: false, 133164, 55.55, -21.22),
        Row("moins", "-Communauté urbaine", "communaute-urbaine", 20000003, "", Isere, epci: false, 250000, 5.72, 45.11),
        Row("arobase", "@Métropole", "metropole", 20000004, "", Isere, epci: false, 450000, 5.73, 45.12),
        Row("departement", "Département des 'Apostrophes'", "departement", 22380001, "38", Isere, epci: false, 1284948, 5.57, 45.26),
        Row(
            "region",
            "Région <b>Grasse</b> & Cie",
            "region",
            20005300,
            "84",
            ["", "", "84", "Auvergne-Rhône-Alpes"],
            epci: false,
            8000000,
            4.5,
            45.5),
        Row("syndicat", "Syndicat %s {0} \\n", "syndicat", null, "", Isere, epci: false, null, 5.6, 45.3),
        Row("centre-de-gestion", "Robert'); DROP TABLE awards;--", "centre-de-gestion", null, "", Isere, epci: false, null, null, null),
        Row("gip", "GIP E\u0301te\u0301 (accents combinés)", "gip", 13000001, "", Nowhere, epci: false, null, 2.35, 48.85),
        Row("association", "Association 李 ０１", "association", null, "", Nowhere, epci: false, null, null, null),
        Row("deux-lignes", "Établissement\nsur deux lignes", "etablissement-public", null, "", Nowhere, epci: false, null, null, null),
    ];

    private static string[] Row(
        string id,
        string name,
        string kind,
        int? siren,
        string insee,
        string[] place,
        bool epci,
        int? population,
        double? longitude,
        double? latitude
    ) =>
        [
            id,
            name,
            kind,
            siren is { } digits ? Siren.Of(digits) : "",
            insee,
            .. place,
            epci ? Siren.Of(24380001) : "",
            epci ? Epci : "",
            Text(population),
            population is null ? "" : "2023",
            Text(longitude),
            Text(latitude),
            longitude is null ? "" : "approximate",
            "",
            "cog",
        ];

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}

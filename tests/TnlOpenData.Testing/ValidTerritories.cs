using TnlOpenData.Schema;

namespace TnlOpenData.Testing;

/// <summary>
/// A small invented France that agrees with <see cref="ValidCollectivities"/>: communes with and without a label, two of one name, an
/// overseas collectivity that stands among départements and régions, former communes, and one that keeps the code of its commune.
/// </summary>
internal static class ValidTerritories
{
    private static readonly string Grande = Siren.Of(24380001);
    private static readonly string Semicolon = Siren.Of(20000001);
    private static readonly string Plus = Siren.Of(20000002);
    private static readonly string Minus = Siren.Of(20000003);
    private static readonly string At = Siren.Of(20000004);

    public static IReadOnlyList<Grid> All { get; } =
    [
        Grid.Of(
            AllTables.Regions,
            ["04", "La Réunion", "drom", "97412", "39407", "2023", "55.6", "-21.2"],
            ["84", "Auvergne-Rhône-Alpes", "metro", "38001", "8000000", "2023", "4.5", "45.5"],
            ["94", "Corse", "metro", "2A004", "70000", "2023", "8.9", "42.1"],
            ["987", "Polynésie française", "com", "98735", "", "", "", ""]),
        Grid.Of(
            AllTables.Departements,
            ["2A", "Corse-du-Sud", "metro", "94", "2A004", "70000", "2023", "8.9", "41.9"],
            ["38", "Isère", "metro", "84", "38001", "1284948", "2023", "5.57", "45.26"],
            ["974", "La Réunion", "drom", "04", "97412", "39407", "2023", "55.6", "-21.2"],
            ["987", "Polynésie française", "com", "987", "98735", "", "", "", ""]),
        Grid.Of(
            AllTables.Epci,
            [Semicolon, "CC Point;virgule", "communaute-communes", "38", "84", "38", "1", "15000", "2023", "38003", "5.71", "45.1"],
            [Plus, "CA +33", "communaute-agglomeration", "974", "04", "974", "1", "133164", "2023", "97413", "55.55", "-21.22"],
            [Minus, "CU -Communauté", "communaute-urbaine", "38", "84", "38", "1", "250000", "2023", "38004", "5.72", "45.11"],
            [At, "@Métropole", "metropole", "38", "84", "38", "1", "450000", "2023", "38005", "5.73", "45.12"],
            [
                Grande, "Communauté d’agglo, \"la Grande\"", "communaute-agglomeration", "38", "84", "38", "3", "13345", "2023", "38001",
                "5.7", "45.2",
            ]),
        Grid.Of(
            AllTables.Communes,
            ["2A004", "Émoji-sur-Mer", Siren.Of(21200001), "2A", "94", "", "", "70000", "2023", "20000", "8.73", "41.92"],
            ["38001", "Angle", Siren.Of(21380001), "38", "84", Grande, "", "12345", "2023", "38000|38100", "5.7", "45.2"],
            ["38002", "Formule", Siren.Of(21380002), "38", "84", Grande, "", "800", "2023", "38130", "5.8", "45.25"],
            ["38003", "Saint-Synthétique", "", "38", "84", Semicolon, "", "15000", "2023", "38130", "5.71", "45.1"],
            ["38004", "Vraisemblance", "", "38", "84", Minus, "", "250000", "2023", "38200", "5.72", "45.11"],
            ["38005", "Arobase", "", "38", "84", At, "", "450000", "2023", "38300", "5.73", "45.12"],
            ["38006", "Nulle-Part", "", "38", "84", Grande, "", "200", "2023", "", "", ""],
            ["97412", "L’Haÿ-les-Œuvres", Siren.Of(21974001), "974", "04", "", "", "39207", "2023", "97480", "55.64", "-21.30"],
            ["97413", "Saint-Synthétique", "", "974", "04", Plus, "", "200", "2023", "97410", "55.55", "-21.22"],
            ["98735", "Papeete l’Inventée", "", "987", "987", "", "", "", "", "98714", "", ""]),
        Grid.Of(
            AllTables.FormerCommunes,
            ["38001", "Angle", "commune-deleguee", "38001"],
            ["38101", "Vieil-Angle", "ancienne-commune", "38001"]),
    ];
}

using static TnlOpenData.Testing.SyntheticPackage;

namespace TnlOpenData.Import.Tests;

/// <summary>Bodies that repeat something else than what the tables of the places of France say.</summary>
internal static class BrokenRepeatedTerritories
{
    private static readonly string Semicolon = Siren.Of(20000001);
    private static readonly string Nobody = Siren.Of(24380999);

    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("another name of a département",
            Valid.WithCell("collectivities", 4, "departement_name", "Réunion"),
            "collectivities.csv:5: departement_name: \"Réunion\" is not what departements.csv says: La Réunion",
            "collectivities.csv:8: departement_name: \"La Réunion\" names 974, which is \"Réunion\" on line 5: one name for one code"),
        new("another name of a région",
            Valid.WithCell("collectivities", 3, "region_name", "Corsica"),
            "collectivities.csv:4: region_name: \"Corsica\" is not what regions.csv says: Corse"),
        new("another name of an EPCI",
            Valid.WithCell("collectivities", 1, "epci_name", "CA").WithCell("collectivities", 2, "epci_name", "CA"),
            "collectivities.csv:2: epci_name: \"CA\" is not what epci.csv says: Communauté d’agglo, \"la Grande\"",
            "collectivities.csv:3: epci_name: \"CA\" is not what epci.csv says: Communauté d’agglo, \"la Grande\""),
        new("another EPCI than that of the commune",
            Valid.WithCell("collectivities", 1, "epci_siren", Semicolon)
                .WithCell("collectivities", 1, "epci_name", "CC Point;virgule"),
            "collectivities.csv:2: epci_siren: \"200000016\" is not what communes.csv says: 243800018"),
        new("an EPCI that is not in its table",
            Valid.WithCell("collectivities", 1, "epci_siren", Nobody).WithCell("collectivities", 1, "epci_name", "CC"),
            "collectivities.csv:2: epci_siren: \"243809993\" is not what communes.csv says: 243800018"),
        new("no EPCI while the commune has one",
            Valid.WithCell("collectivities", 1, "epci_siren", "").WithCell("collectivities", 1, "epci_name", ""),
            "collectivities.csv:2: epci_siren: is empty, which is not what communes.csv says: 243800018"),
        new("an EPCI while the commune has none",
            Valid.WithCell("collectivities", 3, "epci_siren", Semicolon)
                .WithCell("collectivities", 3, "epci_name", "CC Point;virgule"),
            "collectivities.csv:4: epci_siren: \"200000016\" is not what communes.csv says: an empty cell"),
        new("another SIREN of a commune",
            Valid.WithCell("collectivities", 1, "siren", Siren.Of(21380099)),
            "collectivities.csv:2: siren: \"213800998\" is not what communes.csv says: 213800014"),
        new("a SIREN of a commune that has none in its table",
            Valid.WithCell("communes", 2, "siren", ""),
            "collectivities.csv:2: siren: \"213800014\" is not what communes.csv says: an empty cell"),
        new("a commune that is no commune",
            Valid.WithCell("collectivities", 1, "insee_code", "38999"),
            "collectivities.csv:2: insee_code: \"38999\" is not in communes.csv: a code that has a row there"),
        new("a commune that is a part of another one now", Valid.WithCell("collectivities", 1, "insee_code", "38101")),
        new("a commune whose EPCI is in no table, and which is a part of another one now",
            Valid.WithCell("collectivities", 1, "insee_code", "38101")
                .WithCell("collectivities", 1, "epci_siren", Nobody)
                .WithCell("collectivities", 1, "epci_name", "CC"),
            "collectivities.csv:2: epci_siren: \"243809993\" is not in epci.csv: a code that has a row there"),
        new("another population of a commune",
            Valid.WithCell("collectivities", 1, "population", "12346"),
            "collectivities.csv:2: population: \"12346\" is not what communes.csv says: 12345"),
        new("the population of another year",
            Valid.WithCell("collectivities", 1, "population_year", "2022"),
            "collectivities.csv:2: population_year: \"2022\" is not what communes.csv says: 2023"),
        new("a population of a commune that has none",
            Valid.WithCell("collectivities", 5, "population", "10").WithCell("collectivities", 5, "population_year", "2023"),
            "collectivities.csv:6: population: \"10\" is not what communes.csv says: an empty cell",
            "collectivities.csv:6: population_year: \"2023\" is not what communes.csv says: an empty cell"),
        new("another population of an intercommunality",
            Valid.WithCell("collectivities", 6, "population", "1"),
            "collectivities.csv:7: population: \"1\" is not what epci.csv says: 15000"),
        new("another population of a département",
            Valid.WithCell("collectivities", 10, "population", "1"),
            "collectivities.csv:11: population: \"1\" is not what departements.csv says: 1284948"),
        new("another population of a région",
            Valid.WithCell("collectivities", 11, "population", "1"),
            "collectivities.csv:12: population: \"1\" is not what regions.csv says: 8000000"),
        new("no population of a place that has one",
            Valid.WithCell("collectivities", 1, "population", "").WithCell("collectivities", 1, "population_year", "")),
        new("another name of a body", Valid.WithCell("collectivities", 1, "name", "Un autre nom")),
    ];
}

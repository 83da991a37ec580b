using TnlOpenData.Testing;

namespace TnlOpenData.Import.Tests;

/// <summary>Collectivities whose codes, names or coordinates contradict one another.</summary>
internal static class BrokenBodies
{
    /// <summary>Without the places of France, which would contradict the same cells once more.</summary>
    private static readonly SyntheticPackage Valid = SyntheticPackage.Valid.WithoutTerritories();

    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("a wrong check digit",
            Valid.WithCell("collectivities", 1, "siren", "213800010"),
            "collectivities.csv:2: siren: \"213800010\" is not a SIREN: its check digit is wrong: the nine digits as the source " +
            "gives them"),
        new("a wrong check digit of an EPCI",
            Valid.WithCell("collectivities", 1, "epci_siren", "243800010").WithCell("collectivities", 2, "epci_siren", "243800010"),
            "collectivities.csv:2: epci_siren: \"243800010\" is not a SIREN: its check digit is wrong: the nine digits as the " +
            "source gives them",
            "collectivities.csv:3: epci_siren: \"243800010\" is not a SIREN: its check digit is wrong: the nine digits as the " +
            "source gives them"),
        new("an EPCI whose SIREN begins with 3",
            Valid.WithCell("collectivities", 1, "epci_siren", Siren.Of(30000000)),
            "collectivities.csv:2: epci_siren: \"300000007\" is not the SIREN of an EPCI: one that begins with 2"),
        new("an EPCI of something else than a commune",
            Valid.WithCell("collectivities", 10, "epci_siren", Siren.Of(24380009)).WithCell("collectivities", 10, "epci_name", "Agglo"),
            "collectivities.csv:11: epci_siren: is given for a body of kind departement: an EPCI for communes only"),
        new("an EPCI without name",
            Valid.WithCell("collectivities", 1, "epci_name", ""),
            "collectivities.csv:2: epci_name: is empty while the other column of the EPCI is given: the SIREN and the name, or neither"),
        new("an INSEE code of another département",
            Valid.WithCell("collectivities", 1, "insee_code", "69001"),
            "collectivities.csv:2: insee_code: \"69001\" does not begin with departement_code \"38\": both codes of one commune"),
        new("an INSEE code that is too short",
            Valid.WithCell("collectivities", 1, "insee_code", "38"),
            "collectivities.csv:2: insee_code: \"38\" is not the code of a commune: five characters, as 38151"),
        new("a département with the code of another",
            Valid.WithCell("collectivities", 10, "insee_code", "69"),
            "collectivities.csv:11: insee_code: \"69\" is not departement_code \"38\": the same code in both"),
        new("a région with the code of another",
            Valid.WithCell("collectivities", 11, "insee_code", "94"),
            "collectivities.csv:12: insee_code: \"94\" is not region_code \"84\": the same code in both"),
        new("a région with a département",
            Valid.WithCell("collectivities", 11, "departement_code", "38").WithCell("collectivities", 11, "departement_name", "Isère"),
            "collectivities.csv:12: departement_code: \"38\" is given for a région: none"),
        new("an INSEE code of a body that has none",
            Valid.WithCell("collectivities", 12, "insee_code", "38001"),
            "collectivities.csv:13: insee_code: \"38001\" is given for a body of kind syndicat: none: communes, départements " +
            "and régions have one"),
        new("a département that is not in the COG",
            Valid.WithText("datapackage.json", text => text.Replace("98[4678]", "98[4-9]", StringComparison.Ordinal))
                .WithCell("collectivities", 5, "insee_code", "98501")
                .WithCell("collectivities", 5, "departement_code", "985")
                .WithCell("collectivities", 5, "longitude", "")
                .WithCell("collectivities", 5, "latitude", "")
                .WithCell("collectivities", 5, "coordinates_source", ""),
            "collectivities.csv:6: departement_code: \"985\" is not a département of the COG: a code as 01, 2A or 974"),
        new("a région that is not the one of the département",
            Valid.WithCell("collectivities", 1, "region_code", "94").WithCell("collectivities", 1, "region_name", "Corse"),
            "collectivities.csv:2: region_code: \"94\" is not the région of département 38: 84"),
    ];
}

using TnlOpenData.Testing;

namespace TnlOpenData.Import.Tests;

/// <summary>Collectivities whose codes, names or coordinates contradict one another.</summary>
internal static class BrokenBodiesMore
{
    /// <summary>Without the places of France, which would contradict the same cells once more.</summary>
    private static readonly SyntheticPackage Valid = SyntheticPackage.Valid.WithoutTerritories();

    public static IEnumerable<BrokenPackage> All { get; } =
    [
        new("a région that is not in the COG",
            Valid.WithCell("collectivities", 14, "region_code", "99").WithCell("collectivities", 14, "region_name", "Atlantide"),
            "collectivities.csv:15: region_code: \"99\" is not a région of the COG: one of 01, 02, 03, 04, 06, 11, 24, 27, 28, " +
            "32, 44, 52, 53, 75, 76, 84, 93, 94"),
        new("a code without its name",
            Valid.WithCell("collectivities", 1, "departement_name", ""),
            "collectivities.csv:2: departement_name: is empty while departement_code is given: the code and the name, or neither"),
        new("a name without its code",
            Valid.WithCell("collectivities", 14, "region_name", "Bretagne"),
            "collectivities.csv:15: region_code: is empty while region_name is given: the code and the name, or neither"),
        new("two names for one code",
            Valid.WithCell("collectivities", 2, "departement_name", "Isere"),
            "collectivities.csv:3: departement_name: \"Isere\" names 38, which is \"Isère\" on line 2: one name for one code"),
        new("two names for one EPCI",
            Valid.WithCell("collectivities", 2, "epci_name", "La Petite"),
            "collectivities.csv:3: epci_name: \"La Petite\" names 243800018, which is \"Communauté d’agglo, \"la Grande\"\" on " +
            "line 2: one name for one code"),
        new("a longitude without latitude",
            Valid.WithCell("collectivities", 1, "latitude", ""),
            "collectivities.csv:2: latitude: is empty while the other coordinate is given: both or neither"),
        new("coordinates without their source",
            Valid.WithCell("collectivities", 1, "coordinates_source", ""),
            "collectivities.csv:2: coordinates_source: is empty while coordinates are given: coordinates and what they are, or neither"),
        new("a source of coordinates without coordinates",
            Valid.WithCell("collectivities", 15, "coordinates_source", "approximate"),
            "collectivities.csv:16: coordinates_source: \"approximate\" is given without coordinates: coordinates and what they " +
            "are, or neither"),
        new("longitude and latitude swapped",
            Valid.WithCell("collectivities", 1, "longitude", "45.2").WithCell("collectivities", 1, "latitude", "5.7"),
            "collectivities.csv:2: longitude: the point 45.2, 5.7 is not in or near département 38: longitude and latitude look swapped"),
        new("a metropolitan body overseas",
            Valid.WithCell("collectivities", 1, "longitude", "55.5").WithCell("collectivities", 1, "latitude", "-21.1"),
            "collectivities.csv:2: longitude: the point 55.5, -21.1 is not in or near département 38: longitude east and " +
            "latitude north, in degrees"),
        new("a body of La Réunion in the metropolis",
            Valid.WithCell("collectivities", 4, "longitude", "2.35").WithCell("collectivities", 4, "latitude", "48.85"),
            "collectivities.csv:5: longitude: the point 2.35, 48.85 is not in or near département 974: longitude east and " +
            "latitude north, in degrees"),
        new("a body of an unknown département out of France",
            Valid.WithCell("collectivities", 14, "longitude", "-74").WithCell("collectivities", 14, "latitude", "40.7"),
            "collectivities.csv:15: longitude: the point -74, 40.7 is not in France: longitude east and latitude north, in degrees"),
        new("a population without its year",
            Valid.WithCell("collectivities", 1, "population_year", ""),
            "collectivities.csv:2: population_year: is empty while the other is given: a population and its year, or neither"),
        new("a year without its population",
            Valid.WithCell("collectivities", 1, "population", ""),
            "collectivities.csv:2: population: is empty while the other is given: a population and its year, or neither"),
    ];
}

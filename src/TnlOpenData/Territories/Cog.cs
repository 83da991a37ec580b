using System.Collections.Frozen;

namespace TnlOpenData.Territories;

/// <summary>
/// Codes of the <i>Code officiel géographique</i> 2026 (INSEE, Licence Ouverte): the name of each région and its départements.
/// Overseas collectivities have a département-like code and no région.
/// </summary>
public static class Cog
{
    private static readonly (string Region, string Name, string Departements)[] Regions =
    [
        ("01", "Guadeloupe", "971"),
        ("02", "Martinique", "972"),
        ("03", "Guyane", "973"),
        ("04", "La Réunion", "974"),
        ("06", "Mayotte", "976"),
        ("11", "Île-de-France", "75 77 78 91 92 93 94 95"),
        ("24", "Centre-Val de Loire", "18 28 36 37 41 45"),
        ("27", "Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90"),
        ("28", "Normandie", "14 27 50 61 76"),
        ("32", "Hauts-de-France", "02 59 60 62 80"),
        ("44", "Grand Est", "08 10 51 52 54 55 57 67 68 88"),
        ("52", "Pays de la Loire", "44 49 53 72 85"),
        ("53", "Bretagne", "22 29 35 56"),
        ("75", "Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87"),
        ("76", "Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
        ("84", "Auvergne-Rhône-Alpes", "01 03 07 15 26 38 42 43 63 69 73 74"),
        ("93", "Provence-Alpes-Côte d'Azur", "04 05 06 13 83 84"),
        ("94", "Corse", "2A 2B"),
    ];

    private static readonly FrozenDictionary<string, string> NameByRegion = Regions.ToFrozenDictionary(r => r.Region, r => r.Name);

    private static readonly string[] OverseasCollectivities = ["975", "977", "978", "984", "986", "987", "988", "989"];

    private static readonly FrozenDictionary<string, string> RegionByDepartement = Regions
        .SelectMany(r => r.Departements.Split(' ').Select(d => (Departement: d, r.Region)))
        .ToFrozenDictionary(p => p.Departement, p => p.Region);

    public static IReadOnlyList<string> RegionCodes { get; } = [.. Regions.Select(r => r.Region)];

    public static IReadOnlyList<string> DepartementCodes { get; } =
        [.. RegionByDepartement.Keys.Concat(OverseasCollectivities).Order(StringComparer.Ordinal)];

    /// <summary>The région of a département; null for an overseas collectivity or an unknown code.</summary>
    public static string? RegionOf(string departement) => RegionByDepartement.GetValueOrDefault(departement);

    /// <summary>The départements of a région, by code; none for an unknown code.</summary>
    public static IReadOnlyList<string> DepartementsOf(string region) =>
        Array.Find(Regions, r => r.Region == region).Departements?.Split(' ') ?? [];

    /// <summary>The name of a région; null for an unknown code.</summary>
    public static string? NameOfRegion(string region) => NameByRegion.GetValueOrDefault(region);

    public static bool IsDepartement(string code) => RegionByDepartement.ContainsKey(code) || IsOverseasCollectivity(code);

    /// <summary>Overseas collectivities have a code like a département and are in no région.</summary>
    public static bool IsOverseasCollectivity(string code) => OverseasCollectivities.Contains(code);

    /// <summary>The département that a commune's INSEE code begins with (three characters overseas).</summary>
    public static string DepartementOfCommune(string inseeCode) =>
        inseeCode.StartsWith("97", StringComparison.Ordinal) || inseeCode.StartsWith("98", StringComparison.Ordinal)
            ? inseeCode[..3]
            : inseeCode[..2];
}

using System.Collections.Frozen;

namespace TnlOpenData.Territories;

/// <summary>
/// Inhabitants of each région: the sum of the municipal populations of 2023 of its communes in the <i>Code officiel géographique</i>
/// 2026 (INSEE, as published by Etalab, Licence Ouverte), the same figures as in <c>collectivities</c>. Overseas collectivities
/// have no région.
/// </summary>
public static class RegionPopulation
{
    public const int Year = 2023;

    private static readonly FrozenDictionary<string, int> Inhabitants = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["01"] = 384_160,
        ["02"] = 360_630,
        ["03"] = 293_996,
        ["04"] = 889_679,
        ["06"] = 256_518,
        ["11"] = 12_463_067,
        ["24"] = 2_587_031,
        ["27"] = 2_802_670,
        ["28"] = 3_345_842,
        ["32"] = 5_992_194,
        ["44"] = 5_563_378,
        ["52"] = 3_907_156,
        ["53"] = 3_449_370,
        ["75"] = 6_150_451,
        ["76"] = 6_124_653,
        ["84"] = 8_205_557,
        ["93"] = 5_218_960,
        ["94"] = 355_486,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Inhabitants; null for a code that is not that of a région.</summary>
    public static int? Of(string? region) =>
        region is not null && Inhabitants.TryGetValue(region, out var inhabitants) ? inhabitants : null;
}

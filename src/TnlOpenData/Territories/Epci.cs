namespace TnlOpenData.Territories;

/// <summary>
/// An intercommunality with own taxation, or a territorial public establishment of Grand Paris (<c>ept</c>). Source: DGCL, as
/// published by Etalab.
/// </summary>
public sealed record Epci
{
    public required string Siren { get; init; }

    /// <summary>As published, with its abbreviation: <c>CC Faucigny - Glières</c>.</summary>
    public required string Name { get; init; }
    public required string Kind { get; init; }

    /// <summary>Where most of its inhabitants live.</summary>
    public required string DepartementCode { get; init; }
    public required string RegionCode { get; init; }

    /// <summary>The départements of all members.</summary>
    public required IReadOnlyList<string> DepartementCodes { get; init; }
    public int MembersCount { get; init; }
    public int? Population { get; init; }
    public int? PopulationYear { get; init; }
    public required string LargestMemberInseeCode { get; init; }
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }
}

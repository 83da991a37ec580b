namespace TnlOpenData.Territories;

/// <summary>A département, or an overseas collectivity (zone <c>com</c>). Source: Code officiel géographique (INSEE).</summary>
public sealed record Departement
{
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary><c>metro</c>, <c>drom</c> or <c>com</c>.</summary>
    public required string Zone { get; init; }
    public required string RegionCode { get; init; }
    public string? SeatInseeCode { get; init; }
    public int? Population { get; init; }
    public int? PopulationYear { get; init; }
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }
}

namespace TnlOpenData.Palmares;

/// <summary>A laureate body. Its id is a slug; SIREN, where it is known, is the key shared with other open data.</summary>
public sealed record Collectivity
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public string? Siren { get; init; }
    public string? InseeCode { get; init; }
    public string? DepartementCode { get; init; }
    public string? DepartementName { get; init; }
    public string? RegionCode { get; init; }
    public string? RegionName { get; init; }
    public string? EpciSiren { get; init; }
    public string? EpciName { get; init; }
    public int? Population { get; init; }
    public int? PopulationYear { get; init; }
    public double? Longitude { get; init; }
    public double? Latitude { get; init; }
    public string? CoordinatesSource { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<string> SourceIds { get; init; }
}

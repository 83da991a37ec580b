namespace TnlOpenData.Palmares;

/// <summary>A jury member named on an official page, in a public role.</summary>
public sealed record JuryMember
{
    public required int Edition { get; init; }
    public required int Position { get; init; }
    public required string Name { get; init; }
    public string? Role { get; init; }
    public string? Organisation { get; init; }
    public required string SourceId { get; init; }
}

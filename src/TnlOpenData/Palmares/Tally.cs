namespace TnlOpenData.Palmares;

/// <summary>The official number of laureates at one level of one edition.</summary>
public sealed record Tally
{
    public required int Edition { get; init; }
    public required string Level { get; init; }
    public required int LaureateCount { get; init; }
    public required string SourceId { get; init; }
    public string? Quote { get; init; }
}

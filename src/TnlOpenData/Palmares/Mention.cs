namespace TnlOpenData.Palmares;

/// <summary>A special mention or stated distinction of one award, as published.</summary>
public sealed record Mention
{
    public required int Edition { get; init; }
    public required string CollectivityId { get; init; }
    public required string Code { get; init; }
    public string? NameFr { get; init; }
    public required string SourceId { get; init; }
    public required string Quote { get; init; }
    public required string Status { get; init; }
    public string? Note { get; init; }
}

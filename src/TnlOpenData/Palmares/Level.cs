namespace TnlOpenData.Palmares;

/// <summary>One grade of a scale. Ranks order levels inside their scale only: scales are never converted into one another.</summary>
public sealed record Level
{
    public required string Scale { get; init; }
    public required string Code { get; init; }
    public required int Rank { get; init; }
    public required string LabelFr { get; init; }
    public string? LabelEn { get; init; }
    public string? Symbol { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<string> SourceIds { get; init; }
}

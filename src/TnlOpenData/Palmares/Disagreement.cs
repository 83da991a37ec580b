namespace TnlOpenData.Palmares;

/// <summary>Two claims of sources that contradict each other, both kept.</summary>
public sealed record Disagreement
{
    public required string Id { get; init; }
    public int? Edition { get; init; }
    public required string Subject { get; init; }
    public required string ClaimA { get; init; }
    public required IReadOnlyList<string> SourceA { get; init; }
    public required string ClaimB { get; init; }
    public IReadOnlyList<string> SourceB { get; init; } = [];
    public string? Resolution { get; init; }
    public string? Note { get; init; }

    /// <summary>Nothing is settled yet. The data say so in these words.</summary>
    public bool IsOpen() => Resolution is null or "Non tranché";
}

namespace TnlOpenData.Palmares;

/// <summary>A public page or reference list that states a fact. Every recorded fact cites one.</summary>
public sealed record Source
{
    public required string Id { get; init; }
    public required string Url { get; init; }
    public string? Title { get; init; }
    public string? Publisher { get; init; }
    public required string Kind { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public string? Language { get; init; }
}

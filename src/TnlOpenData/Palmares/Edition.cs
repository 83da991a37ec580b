namespace TnlOpenData.Palmares;

/// <summary>One year of the label. Counts are official numbers; <c>Low</c> and <c>High</c> are the bounds where sources disagree.</summary>
public sealed record Edition
{
    public required int Year { get; init; }
    public required string Scale { get; init; }
    public required string Title { get; init; }
    public DateOnly? CampaignOpenedOn { get; init; }
    public DateOnly? CampaignClosedOn { get; init; }
    public DateOnly? JuryMetOn { get; init; }
    public DateOnly? ResultsAnnouncedOn { get; init; }
    public DateOnly? CeremonyOn { get; init; }
    public string? CeremonyEvent { get; init; }
    public string? CeremonyPlace { get; init; }
    public int? CandidateCount { get; init; }
    public int? LaureateCount { get; init; }
    public int? LaureateCountLow { get; init; }
    public int? LaureateCountHigh { get; init; }
    public int? ReturningLaureateCount { get; init; }
    public string? PageUrl { get; init; }
    public required IReadOnlyList<string> SourceIds { get; init; }
    public string? Note { get; init; }
}

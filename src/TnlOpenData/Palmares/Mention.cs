namespace TnlOpenData.Palmares;

/// <summary>A special mention of one award, or a fact that a source states about it, as published.</summary>
public sealed record Mention
{
    public required int Edition { get; init; }
    public required string CollectivityId { get; init; }
    public required string Code { get; init; }

    /// <summary><c>mention</c>, which the jury gave, or <c>fact</c>, which a source states: a first, a best score.</summary>
    public required string Kind { get; init; }
    public string? NameFr { get; init; }
    public required string SourceId { get; init; }
    public required string Quote { get; init; }
    public required string Status { get; init; }
    public string? Note { get; init; }
}

namespace TnlOpenData.Palmares;

/// <summary>An evaluation field of one edition; the list changes with the edition.</summary>
public sealed record Domain
{
    public required int Edition { get; init; }
    public required string Code { get; init; }
    public string? NameFr { get; init; }
    public string? NameEn { get; init; }
    public required int Position { get; init; }
    public required string SourceId { get; init; }
}

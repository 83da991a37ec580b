using System.ComponentModel.DataAnnotations.Schema;

namespace TnlOpenData.Palmares;

/// <summary>Points in one domain of one award. None has ever been published.</summary>
public sealed record Score
{
    public required int Edition { get; init; }
    public required string CollectivityId { get; init; }
    public required string DomainCode { get; init; }
    [Column("score")]
    public required decimal Points { get; init; }
    public decimal? MaxScore { get; init; }
    public required string SourceId { get; init; }
    public string? Quote { get; init; }
}

namespace TnlOpenData.Palmares;

/// <summary>A short quotation of the jury; without a domain it is about the whole application.</summary>
public sealed record JuryComment
{
    public required int Edition { get; init; }
    public required string CollectivityId { get; init; }
    public string? DomainCode { get; init; }
    public required string CommentFr { get; init; }
    public required string SourceId { get; init; }
}

namespace TnlOpenData.Palmares;

/// <summary>
/// What one collectivity received in one edition. <see cref="LevelStatus"/> tells how the level is known:
/// <c>published</c> and <c>derived</c> fill <see cref="Level"/>, <c>range</c> fills the bounds, <c>unknown</c> fills neither.
/// </summary>
public sealed record Award
{
    public required int Edition { get; init; }
    public required string CollectivityId { get; init; }
    public required string PublishedName { get; init; }
    public string? Level { get; init; }
    public string? LevelLow { get; init; }
    public string? LevelHigh { get; init; }
    public required string Identity { get; init; }
    public required string LevelStatus { get; init; }
    public bool? Returning { get; init; }
    public bool? FirstParticipation { get; init; }
    public required string SourceId { get; init; }
    public required string Quote { get; init; }
    public string? Note { get; init; }
}

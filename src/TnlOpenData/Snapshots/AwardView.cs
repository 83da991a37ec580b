using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>An award with all that it refers to, joined once when the snapshot is built.</summary>
public sealed class AwardView
{
    public required Award Award { get; init; }
    public required Edition Edition { get; init; }
    public required CollectivityView Collectivity { get; init; }
    public required Source Source { get; init; }
    public Level? Level { get; init; }
    public Level? LevelLow { get; init; }
    public Level? LevelHigh { get; init; }

    /// <summary>The top rank of the scale, for a level that is not known at all.</summary>
    public required int TopRank { get; init; }
    public required IReadOnlyList<Mention> Mentions { get; init; }
    public required IReadOnlyList<Score> Scores { get; init; }

    /// <summary>Ids of the disagreements of sources about the edition.</summary>
    public required IReadOnlyList<string> DisagreementIds { get; init; }

    public int HighestPossibleRank => (Level ?? LevelHigh)?.Rank ?? TopRank;
}

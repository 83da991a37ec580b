using TnlOpenData.Palmares;
using TnlOpenData.Text;

namespace TnlOpenData.Snapshots;

/// <summary>An award joined with the rows that it refers to.</summary>
public sealed class AwardView
{
    public required Award Award { get; init; }
    public required Edition Edition { get; init; }
    public required CollectivityView Collectivity { get; init; }
    public required Source Source { get; init; }
    public Level? Level { get; init; }
    public Level? LevelLow { get; init; }
    public Level? LevelHigh { get; init; }

    /// <summary>The top rank of the scale: the upper bound of a level that is unknown.</summary>
    public required int TopRank { get; init; }
    public required IReadOnlyList<Mention> Mentions { get; init; }
    public required IReadOnlyList<Score> Scores { get; init; }

    /// <summary>Ids of the disagreements of sources about the edition.</summary>
    public required IReadOnlyList<string> DisagreementIds { get; init; }

    public int HighestPossibleRank => (Level ?? LevelHigh)?.Rank ?? TopRank;
}

/// <summary>A collectivity with its awards, oldest first, and their summary by scale.</summary>
public sealed class CollectivityView(Collectivity collectivity)
{
    public Collectivity Collectivity { get; } = collectivity;

    /// <summary>The name without case and accents: the sort key of lists.</summary>
    public string SortName { get; } = Folding.Fold(collectivity.Name);

    public IReadOnlyList<AwardView> Awards { get; internal set; } = [];

    public IReadOnlyList<ScaleSummary> ByScale { get; internal set; } = [];
}

/// <summary>An edition with its coverage, its domains, and the leads about it.</summary>
public sealed record EditionView(Edition Edition, Coverage Coverage, IReadOnlyList<Domain> Domains, IReadOnlyList<Lead> Leads);

/// <summary>A row with its source and, if the row is about one, its collectivity.</summary>
public sealed record Sourced<T>(T Fact, Source Source, Collectivity? Collectivity = null);

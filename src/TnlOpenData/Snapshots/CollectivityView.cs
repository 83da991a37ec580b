using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>A collectivity with its awards, oldest first, and their summary scale by scale.</summary>
public sealed class CollectivityView(Collectivity collectivity)
{
    public Collectivity Collectivity { get; } = collectivity;

    /// <summary>The name without case and accents: what lists sort by.</summary>
    public string SortName { get; } = Folding.Fold(collectivity.Name);

    public IReadOnlyList<AwardView> Awards { get; internal set; } = [];

    public IReadOnlyList<ScaleSummary> ByScale { get; internal set; } = [];
}

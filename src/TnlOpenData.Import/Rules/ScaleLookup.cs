using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>Which scale an edition has, and which levels that scale has.</summary>
internal sealed class ScaleLookup(PackageRows package)
{
    private readonly Dictionary<int, string> scales = package.Editions.ValidRows("year", "scale")
        .DistinctBy(e => e.Value.Year)
        .ToDictionary(e => e.Value.Year, e => e.Value.Scale);

    private readonly Dictionary<string, Palmares.Level[]> levels = package.Scales.ValidRows("scale", "code")
        .GroupBy(l => l.Value.Scale, l => l.Value, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderBy(l => l.Rank).ToArray(), StringComparer.Ordinal);

    private readonly bool isWhole = package.Scales.IsWhole("scale", "code");

    /// <summary>Nothing where the edition, its scale or one of the levels is unknown: that is reported as such.</summary>
    public (string Scale, IReadOnlyList<Palmares.Level> Levels)? Of(int edition) =>
        isWhole && scales.TryGetValue(edition, out var scale) && levels.TryGetValue(scale, out var found) ? (scale, found) : null;
}

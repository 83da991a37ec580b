using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The scale of each edition and the levels of each scale, for the rules about levels.</summary>
internal sealed class ScaleLookup(PackageRows package)
{
    private readonly Dictionary<int, string> _scales = package.Of(Editions).ValidRows("year", "scale")
        .DistinctBy(e => e.Value.Year)
        .ToDictionary(e => e.Value.Year, e => e.Value.Scale);

    private readonly Dictionary<string, Level[]> _levels = package.Of(Scales).ValidRows("scale", "code")
        .GroupBy(l => l.Value.Scale, l => l.Value, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.OrderBy(l => l.Rank).ToArray(), StringComparer.Ordinal);

    private readonly bool _isComplete = package.Of(Scales).AreAllValid("scale", "code");

    /// <summary>Null if the edition or its scale is unknown, or if a level could not be read: each is reported elsewhere.</summary>
    public (string Scale, IReadOnlyList<Level> Levels)? Of(int edition) =>
        _isComplete && _scales.TryGetValue(edition, out var scale) && _levels.TryGetValue(scale, out var levels) ? (scale, levels) : null;

    /// <summary>Checks that each level in the column belongs to the scale of the edition of its row.</summary>
    public IEnumerable<Problem> Check<T>(TableRows<T> rows, string column, Func<T, int> edition, Func<T, string?> level) where T : class
    {
        foreach (var row in rows.ValidRows("edition", column))
        {
            if (level(row.Value) is not { } code || Of(edition(row.Value)) is not var (scale, levels) || levels.Any(l => l.Code == code))
            {
                continue;
            }

            var wrong = $"{DisplayText.Quote(code)} is not a level of scale {DisplayText.Escape(scale)}";
            yield return rows.Problem(row, column, wrong, DisplayText.OneOf(levels.Select(l => l.Code)));
        }
    }
}

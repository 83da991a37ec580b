using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>scales.csv</c>.</summary>
internal static class ScaleRules
{
    public static readonly Rule[] All =
    [
        new(RanksHaveNoGap, Scales),
        new(CodesBelongToOneScale, Scales),
    ];

    private static IEnumerable<Problem> RanksHaveNoGap(PackageRows package)
    {
        var levels = package.Of(Scales);
        if (!levels.AreAllValid("scale", "rank"))
        {
            yield break;
        }

        foreach (var scale in levels.ValidRows("scale", "rank").GroupBy(r => r.Value.Scale, StringComparer.Ordinal))
        {
            if (Numbering.FirstBreak(scale, level => level.Rank, mayRepeat: false) is var (row, expected))
            {
                var wrong = $"{row.Value.Rank} stands where rank {expected} of scale {DisplayText.Escape(scale.Key)} is expected";
                yield return levels.Problem(row, "rank", wrong, "ranks 1, 2, 3… without gap or repeat");
            }
        }
    }

    /// <summary>Some columns name a level without its scale, so a code must identify its scale.</summary>
    private static IEnumerable<Problem> CodesBelongToOneScale(PackageRows package)
    {
        var levels = package.Of(Scales);
        var first = new Dictionary<string, Row<Level>>(StringComparer.Ordinal);
        foreach (var row in levels.ValidRows("scale", "code"))
        {
            var code = row.Value.Code;
            if (first.TryAdd(code, row) || first[code].Value.Scale == row.Value.Scale)
            {
                continue;
            }

            var other = first[code];
            var wrong = $"{DisplayText.Quote(code)} is a level of scale {DisplayText.Escape(other.Value.Scale)} on line {other.Line}";
            yield return levels.Problem(row, "code", wrong, "a code that no other scale has");
        }
    }
}

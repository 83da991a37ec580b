using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class ScaleRanks
{
    public static IEnumerable<Problem> HaveNoGap(PackageRows package)
    {
        if (!package.Scales.IsWhole("scale", "rank"))
        {
            yield break;
        }

        foreach (var scale in package.Scales.ValidRows("scale", "rank").GroupBy(r => r.Value.Scale, StringComparer.Ordinal))
        {
            if (Sequence.Break(scale, level => level.Rank, mayRepeat: false) is var (row, expected))
            {
                yield return package.Scales.Problem(
                    row, "rank", $"{row.Value.Rank} stands where rank {expected} of scale {DisplayText.Escape(scale.Key)} is expected", "ranks 1, 2, 3… without gap or repeat");
            }
        }
    }
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class ScaleCodes
{
    /// <summary>Wherever a level is named alone, its code must say which scale is meant.</summary>
    public static IEnumerable<Problem> BelongToOneScale(PackageRows package)
    {
        var first = new Dictionary<string, Row<Palmares.Level>>(StringComparer.Ordinal);
        foreach (var row in package.Scales.ValidRows("scale", "code"))
        {
            if (!first.TryAdd(row.Value.Code, row) && first[row.Value.Code] is var other && other.Value.Scale != row.Value.Scale)
            {
                yield return package.Scales.Problem(
                    row, "code", $"{DisplayText.Quote(row.Value.Code)} is a level of scale {DisplayText.Escape(other.Value.Scale)} on line {other.Line}", "a code that no other scale has");
            }
        }
    }
}

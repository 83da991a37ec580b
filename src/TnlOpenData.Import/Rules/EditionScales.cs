using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class EditionScales
{
    public static IEnumerable<Problem> Exist(PackageRows package)
    {
        var scales = package.Scales.Keys.Keys.Select(k => k.First.Text!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return package.Editions.ValidRows("scale")
            .Where(edition => package.Scales.IsWhole("scale", "code") && !scales.Contains(edition.Value.Scale, StringComparer.Ordinal))
            .Select(edition => package.Editions.Problem(
                edition, "scale", $"{DisplayText.Quote(edition.Value.Scale)} has no level in {package.Scales.File}", $"one of {DisplayText.List(scales)}"));
    }
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>domains.csv</c>.</summary>
internal static class DomainRules
{
    public static readonly Rule[] All = [new(PositionsHaveNoGap, Domains)];

    private static IEnumerable<Problem> PositionsHaveNoGap(PackageRows package) =>
        Numbering.CheckPositions(package.Of(Domains), d => d.Edition, d => d.Position, mayRepeat: false);
}

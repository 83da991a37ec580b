using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>jury_members.csv</c>.</summary>
internal static class JuryMemberRules
{
    public static readonly Rule[] All = [new(PositionsHaveNoGap, JuryMembers)];

    /// <summary>The position is part of the key, so a repeated one is reported as a repeated key.</summary>
    private static IEnumerable<Problem> PositionsHaveNoGap(PackageRows package) =>
        Numbering.CheckPositions(package.Of(JuryMembers), m => m.Edition, m => m.Position, mayRepeat: true);
}

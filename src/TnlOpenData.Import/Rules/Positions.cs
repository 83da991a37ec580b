using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class Positions
{
    public static IEnumerable<Problem> OfDomainsHaveNoGap(PackageRows package) =>
        Check(package.Domains, d => d.Edition, d => d.Position, mayRepeat: false);

    /// <summary>The position is part of the key of a jury member: a repeat is reported as that.</summary>
    public static IEnumerable<Problem> OfJuryMembersHaveNoGap(PackageRows package) =>
        Check(package.JuryMembers, m => m.Edition, m => m.Position, mayRepeat: true);

    private static IEnumerable<Problem> Check<T>(TableRows<T> rows, Func<T, int> edition, Func<T, int> position, bool mayRepeat) where T : class
    {
        if (!rows.IsWhole("edition", "position"))
        {
            yield break;
        }

        foreach (var group in rows.ValidRows("edition", "position").GroupBy(r => edition(r.Value)))
        {
            if (Sequence.Break(group, position, mayRepeat) is var (row, expected))
            {
                yield return rows.Problem(
                    row, "position", $"{position(row.Value)} stands where position {expected} of {group.Key} is expected", "positions 1, 2, 3… without gap or repeat");
            }
        }
    }
}

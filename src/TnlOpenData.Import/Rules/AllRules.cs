using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rules;

/// <summary>
/// A constraint between cells, rows or tables that a Table Schema cannot express. <paramref name="Check"/> yields its violations.
/// The rule is skipped if one of the tables it <paramref name="Needs"/> could not be read: it would only repeat that problem.
/// </summary>
internal sealed record Rule(Func<PackageRows, IEnumerable<Problem>> Check, params Table[] Needs);

/// <summary>The rules of all tables. Each rule is listed with the table whose file its problems name.</summary>
internal static class AllRules
{
    private static readonly Rule[] All =
    [
        .. ScaleRules.All,
        .. EditionRules.All,
        .. TallyRules.All,
        .. AwardRules.All,
        .. MentionRules.All,
        .. DomainRules.All,
        .. JuryMemberRules.All,
        .. JuryCommentRules.All,
        .. ScoreRules.All,
        .. LeadRules.All,
        .. MissingLaureateRules.All,
        .. CollectivityRules.All,
        .. HistoryRules.All,
        .. TerritoryRules.All,
        .. RepeatedTerritoryRules.All,
    ];

    public static void Check(PackageRows package, ProblemList problems)
    {
        foreach (var rule in All)
        {
            if (Array.TrueForAll(rule.Needs, t => package[t].WasRead))
            {
                problems.AddAll(rule.Check(package));
            }
        }
    }
}

using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>awards.csv</c>.</summary>
internal static class AwardRules
{
    public static readonly Rule[] All =
    [
        new(LevelsAreOfTheScale, Awards, Editions, Scales),
        new(BoundsAreInOrder, Awards, Editions, Scales),
        new(BoundsComeInPairsWithoutALevel, Awards),
        new(StatusAgreesWithTheLevel, Awards),
        new(AssumptionsHaveANote, Awards),
        new(FirstParticipationsAreNotReturns, Awards),
    ];

    private static IEnumerable<Problem> LevelsAreOfTheScale(PackageRows package)
    {
        var (scales, awards) = (new ScaleLookup(package), package.Of(Awards));
        return scales.Check(awards, "level", a => a.Edition, a => a.Level)
            .Concat(scales.Check(awards, "level_low", a => a.Edition, a => a.LevelLow))
            .Concat(scales.Check(awards, "level_high", a => a.Edition, a => a.LevelHigh));
    }

    private static IEnumerable<Problem> BoundsAreInOrder(PackageRows package)
    {
        var (scales, awards) = (new ScaleLookup(package), package.Of(Awards));
        foreach (var row in awards.ValidRows("edition", "level_low", "level_high"))
        {
            if (row.Value is not { LevelLow: { } low, LevelHigh: { } high } || scales.Of(row.Value.Edition) is not var (_, levels))
            {
                continue;
            }

            if (Rank(levels, low) >= Rank(levels, high))
            {
                var wrong = $"{DisplayText.Quote(low)} is not below level_high {DisplayText.Quote(high)}";
                yield return awards.Problem(row, "level_low", wrong, "a lower bound, or the level itself when it is known");
            }
        }
    }

    private static IEnumerable<Problem> BoundsComeInPairsWithoutALevel(PackageRows package)
    {
        var awards = package.Of(Awards);
        foreach (var row in awards.ValidRows("level", "level_low", "level_high"))
        {
            var award = row.Value;
            if (award.LevelLow is null != award.LevelHigh is null)
            {
                var missing = award.LevelLow is null ? "level_low" : "level_high";
                yield return awards.Problem(row, missing, "is empty while the other bound is given", "both bounds or none");
            }
            else if (award is { Level: { } level, LevelLow: not null })
            {
                var wrong = $"stands beside level {DisplayText.Quote(level)}";
                yield return awards.Problem(row, "level_low", wrong, "a level or two bounds, not both");
            }
        }
    }

    private static IEnumerable<Problem> StatusAgreesWithTheLevel(PackageRows package)
    {
        var awards = package.Of(Awards);
        foreach (var row in awards.ValidRows("level", "level_low", "level_high", "level_status"))
        {
            var award = row.Value;
            var hasBounds = award.LevelLow is not null;
            // A single bound, or bounds and a level together, are reported by BoundsComeInPairsWithoutALevel.
            if (hasBounds != award.LevelHigh is not null || (hasBounds && award.Level is not null))
            {
                continue;
            }

            var (agrees, right) = award switch
            {
                { Level: not null } => (award.LevelStatus is "published" or "derived", "published or derived, since a level is given"),
                { LevelLow: not null } => (award.LevelStatus == "range", "range, since two bounds are given"),
                _ => (award.LevelStatus == "unknown", "unknown, since no level is given"),
            };
            if (!agrees)
            {
                var wrong = $"{DisplayText.Quote(award.LevelStatus)} does not agree with the level";
                yield return awards.Problem(row, "level_status", wrong, right);
            }
        }
    }

    /// <summary>A value that no source states needs a note that says why it is assumed.</summary>
    private static IEnumerable<Problem> AssumptionsHaveANote(PackageRows package)
    {
        var awards = package.Of(Awards);
        foreach (var row in awards.ValidRows("identity", "level_status", "note").Where(r => r.Value.Note is null))
        {
            var assumption = row.Value switch
            {
                { Identity: "assumed" } => "identity is assumed",
                { LevelStatus: "derived" or "range" } => $"level_status is {row.Value.LevelStatus}",
                _ => null,
            };
            if (assumption is not null)
            {
                yield return awards.Problem(row, "note", $"is empty while {assumption}", "the reason, for those who read it");
            }
        }
    }

    private static IEnumerable<Problem> FirstParticipationsAreNotReturns(PackageRows package)
    {
        var awards = package.Of(Awards);
        return awards.ValidRows("returning", "first_participation")
            .Where(row => row.Value is { Returning: true, FirstParticipation: true })
            .Select(row => awards.Problem(
                row, "first_participation", "true contradicts returning, which is true too", "one of them only"));
    }

    /// <summary>Null if the scale has no such level.</summary>
    private static int? Rank(IReadOnlyList<Level> levels, string code) =>
        levels.FirstOrDefault(l => l.Code == code) is { Rank: > 0 } level ? level.Rank : null;
}

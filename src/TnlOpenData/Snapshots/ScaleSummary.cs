using TnlOpenData.Palmares;

namespace TnlOpenData.Snapshots;

/// <summary>The awards of one collectivity within one scale. There is no summary across scales: they are not convertible.</summary>
public sealed record ScaleSummary
{
    public required string Scale { get; init; }
    public required IReadOnlyList<int> Editions { get; init; }

    /// <summary>The highest level known exactly; a badge, which is no level, where there is nothing else; null if there is none.</summary>
    public Level? Best { get; init; }

    /// <summary>
    /// <c>exact</c>, <c>at-least</c> if a range or an unknown level may exceed it, <c>unknown</c> if no level is known exactly.
    /// </summary>
    public required string BestStatus { get; init; }

    /// <summary>
    /// From the first to the last edition whose level is known exactly: <c>rising</c>, <c>falling</c>, <c>stable</c> (the same level
    /// throughout), <c>varied</c> (same ends, another level between), or <c>undetermined</c> (fewer than two exact levels). A badge is
    /// no level: it begins and ends nothing.
    /// </summary>
    public required string Trend { get; init; }

    /// <summary>The first edition whose level is known exactly; null if <see cref="Trend"/> is undetermined.</summary>
    public int? TrendFrom { get; init; }

    /// <summary>The last edition whose level is known exactly; null if <see cref="Trend"/> is undetermined.</summary>
    public int? TrendTo { get; init; }

    public static ScaleSummary Of(string scale, IReadOnlyList<AwardView> awards)
    {
        var exact = awards.Where(a => a.Level is not null).ToArray();
        var best = exact.MaxBy(a => a.Level!.Rank)?.Level;
        var levels = Array.FindAll(exact, a => !LabelStatus.IsBadge(a.Level!));
        return new ScaleSummary
        {
            Scale = scale,
            Editions = [.. awards.Select(a => a.Award.Edition)],
            Best = best,
            BestStatus = StatusOf(best, awards),
            Trend = TrendOf([.. levels.Select(a => a.Level!.Rank)]),
            TrendFrom = levels.Length < 2 ? null : levels[0].Award.Edition,
            TrendTo = levels.Length < 2 ? null : levels[^1].Award.Edition,
        };
    }

    private static string StatusOf(Level? best, IReadOnlyList<AwardView> awards)
    {
        if (best is null)
        {
            return "unknown";
        }

        return awards.All(a => a.HighestPossibleRank <= best.Rank) ? "exact" : "at-least";
    }

    private static string TrendOf(int[] ranks) => ranks switch
    {
        [] or [_] => "undetermined",
        [var first, .., var last] when last > first => "rising",
        [var first, .., var last] when last < first => "falling",
        [var first, ..] => Array.TrueForAll(ranks, r => r == first) ? "stable" : "varied",
    };
}

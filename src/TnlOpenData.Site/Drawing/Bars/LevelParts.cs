using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Bars;

/// <summary>The laureates of an edition at one level, or those whose level is not known in the same way.</summary>
/// <param name="InWords">« 10 au niveau 4 (2 recensés) ».</param>
/// <param name="Count">All of them; of an announced level, as many as were announced.</param>
/// <param name="Recorded">Those of them that are drawn solid.</param>
/// <param name="Style">Of the solid part.</param>
/// <param name="Rest">Of the other part.</param>
internal sealed record LevelPart(string InWords, int Count, int Recorded, PartStyle Style, PartStyle Rest, IReadOnlyList<string> Marks)
{
    /// <summary>False where sources disagree on the number: it is then in the mark, with both numbers.</summary>
    public bool IsOneNumber { get; init; } = true;
}

/// <summary>From the lowest level up, then the laureates without a known level; a badge, which is no level, at the end.</summary>
internal static class LevelParts
{
    public const string RangeMark = "↔";
    public const string UnknownMark = "?";

    public static IEnumerable<LevelPart> Of(EditionView view)
    {
        var distribution = LevelDistribution.Of(view.Coverage);
        IEnumerable<LevelPart> parts = distribution.Known switch
        {
            LevelsKnown.Recorded => Recorded(view.Coverage),
            LevelsKnown.None => [],
            _ => Announced(view.Coverage),
        };
        return parts.Append(NotAnnounced(distribution, view.Coverage)).OfType<LevelPart>().Where(p => p.Count > 0);
    }

    public static PartStyle StyleOf(Level level) => new(LevelClass.Of(level.Scale, level.Code));

    private static IEnumerable<LevelPart> Announced(Coverage coverage) => Ordered(coverage)
        .Where(l => l.Official is not null)
        .Select(l => Exact(l.Level, l.Official!.LaureateCount, Math.Min(l.Recorded, l.Official.LaureateCount), LevelFinding.Of(l)));

    private static IEnumerable<LevelPart> Recorded(Coverage coverage) =>
    [
        .. Ordered(coverage).Select(l => Exact(l.Level, l.Recorded, l.Recorded, LevelFinding.Of(l))),
        Uncertain(coverage.Range, "entre deux niveaux", PartStyle.Range, ["fourchette", RangeMark]),
        Uncertain(coverage.Unknown, "de niveau non publié", PartStyle.Unknown, ["non publié", UnknownMark]),
    ];

    /// <summary>Badges after the levels.</summary>
    private static IEnumerable<LevelCoverage> Ordered(Coverage coverage) =>
        coverage.Levels.OrderBy(l => LabelStatus.IsBadge(l.Level)).ThenBy(l => l.Level.Rank);

    private static LevelPart Exact(Level level, int count, int recorded, string inWords) =>
        new(inWords, count, recorded, StyleOf(level), PartStyle.Missing, [level.LabelFr, Labels.Short(level)]);

    private static LevelPart Uncertain(int count, string inWords, PartStyle style, IReadOnlyList<string> marks) =>
        new($"{French.Number(count)} {inWords}", count, count, style, style, marks);

    /// <summary>The announced laureates without an announced level; those not on record, where what is on record is drawn.</summary>
    private static LevelPart? NotAnnounced(LevelDistribution distribution, Coverage coverage)
    {
        if (distribution.Rest is not { } rest || coverage.Announced is not { } announced)
        {
            return null;
        }

        var isRecorded = distribution.Known == LevelsKnown.Recorded;
        var count = isRecorded ? rest - coverage.Recorded : rest;
        var number = LevelFinding.Rest(count, announced);
        var isOneNumber = number == French.Number(count);
        var mark = isRecorded ? "pas recensés" : "niveau non annoncé";
        return new(
            $"{number} {(isRecorded ? mark : $"de {mark}")}",
            count,
            0,
            PartStyle.NoLevel,
            PartStyle.NoLevel,
            isOneNumber ? [mark] : [$"{number}, {mark}", number])
        {
            IsOneNumber = isOneNumber,
        };
    }
}

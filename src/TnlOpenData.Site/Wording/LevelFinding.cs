using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>What is known of the levels of an edition in sentences, each number with what it is a part of.</summary>
internal static class LevelFinding
{
    /// <summary>« 3 lauréats sur 23 au niveau 5 en 2022 »: the highest announced level that was given, or why there is none.</summary>
    public static string Of(EditionView view)
    {
        var (coverage, year) = (view.Coverage, view.Edition.Year);
        return LevelDistribution.Of(coverage).Known switch
        {
            LevelsKnown.All or LevelsKnown.Some => $"{Subject(Highest(coverage), Total(coverage))} en {year}",
            LevelsKnown.Recorded => $"{Recorded(coverage)} en {year}, et aucun niveau n’a été annoncé : {OnRecord(coverage)}",
            _ => $"{Recorded(coverage)} en {year}, et aucun niveau n’a été annoncé",
        };
    }

    /// <summary>Every announced level, what was not announced, and why an edition is greyed.</summary>
    public static string InFull(EditionView view)
    {
        var (coverage, after) = (view.Coverage, AfterFinding(view));
        return Announced(coverage).Count() > 1 ? after : string.Join(" ; ", new[] { Of(view), after }.Where(p => p.Length > 0));
    }

    /// <summary>The same, after the finding: it is not said again of the only level that was announced.</summary>
    public static string AfterFinding(EditionView view)
    {
        var coverage = view.Coverage;
        var distribution = LevelDistribution.Of(coverage);
        string?[] parts =
        [
            Announced(coverage).Count() > 1
                ? French.And([.. Announced(coverage).Select(Of)]) + (Total(coverage) is { } total ? $", sur {total} annoncés" : "")
                : null,
            distribution is { Known: LevelsKnown.Some, Rest: > 0 and var rest } && coverage.Announced is { } announced
                ? $"niveau non annoncé pour {Rest(rest, announced)}"
                : null,
            distribution.IsGreyed ? Greyed(coverage) : null,
        ];
        return string.Join(" ; ", parts.OfType<string>());
    }

    /// <summary>« 10 au niveau 4 (2 recensés) »; as many as are on record where none were announced.</summary>
    public static string Of(LevelCoverage level)
    {
        var at = At(level.Level);
        return level.Official switch
        {
            null => $"{French.Number(level.Recorded)} {at}",
            { LaureateCount: 0 } => $"aucun {at} (annoncé){(level.Recorded > 0 ? $", {French.Count(level.Recorded, "recensé")}" : "")}",
            { LaureateCount: var count } when level.Recorded == 0 => $"{French.Number(count)} {at} (aucun recensé)",
            { LaureateCount: var count } => $"{French.Number(count)} {at} ({French.Count(level.Recorded, "recensé")})",
        };
    }

    /// <summary>For the bar, on the narrowest screen.</summary>
    public static string Short(EditionView view)
    {
        var coverage = view.Coverage;
        return (LevelDistribution.Of(coverage), Total(coverage)) switch
        {
            ({ Known: LevelsKnown.All }, { } total) => $"{total} lauréats annoncés",
            ({ IsGreyed: true }, null) => "total non annoncé",
            ({ IsGreyed: true }, { } total) => $"{French.Number(coverage.Recorded)} sur {total} : trop peu recensés",
            (_, var total) => $"{French.Number(coverage.Recorded)} recensés sur {total}",
        };
    }

    /// <summary>Why the bar of an edition is grey.</summary>
    public static string Greyed(Coverage coverage) => coverage.Announced is null
        ? "en gris, car le nombre total de lauréats n’a pas été annoncé"
        : "en gris, car moins de la moitié des lauréats annoncés est recensée";

    /// <summary>« 23 », « 36 ou 37, badges compris »; null if neither a total nor the number of every level was announced.</summary>
    public static string? Total(Coverage coverage)
    {
        return CoverageText.Announced(coverage) ?? (LevelDistribution.Of(coverage).Known == LevelsKnown.All
            ? French.Number(Announced(coverage).Where(l => !LabelStatus.IsBadge(l.Level)).Sum(l => l.Official!.LaureateCount))
            : null);
    }

    /// <summary>« 36 ou 37 »: the announced laureates without an announced level, where sources disagree on all laureates.</summary>
    /// <param name="most">As many as the larger of the two announced numbers leaves.</param>
    public static string Rest(int most, (int Low, int High) announced)
    {
        var least = Math.Max(most - Math.Abs(announced.High - announced.Low), 0);
        return least == most ? French.Number(most) : $"{French.Number(least)} ou {French.Number(most)}";
    }

    private static string At(Level level) => LabelStatus.IsBadge(level) ? "avec un badge, hors label" : $"au niveau {Labels.Short(level)}";

    private static string Subject(LevelCoverage level, string? total)
    {
        var count = level.Official!.LaureateCount;
        var laureates = count == 0 ? "aucun lauréat" : French.Count(count, "lauréat");
        var of = total is null ? "" : $" sur {total}";
        return $"{laureates}{of} {At(level.Level)}{(count == 0 ? " (annoncé)" : "")}";
    }

    private static string Recorded(Coverage coverage)
    {
        var recorded = French.Count(coverage.Recorded, "lauréat recensé");
        return Total(coverage) is { } total ? $"{recorded} sur {total}" : $"{recorded}, sur un nombre non annoncé,";
    }

    private static string OnRecord(Coverage coverage) => French.And(
    [
        .. coverage.Levels.Where(l => l.Recorded > 0).OrderByDescending(l => l.Level.Rank).Select(Of),
        .. coverage.Range > 0 ? [$"{French.Number(coverage.Range)} entre deux niveaux"] : Array.Empty<string>(),
        .. coverage.Unknown > 0 ? [$"{French.Number(coverage.Unknown)} de niveau non publié"] : Array.Empty<string>(),
    ]);

    /// <summary>The highest announced level that was given; the highest announced one if none was.</summary>
    private static LevelCoverage Highest(Coverage coverage) => Announced(coverage)
        .OrderByDescending(l => l.Official!.LaureateCount > 0 && !LabelStatus.IsBadge(l.Level))
        .ThenBy(l => LabelStatus.IsBadge(l.Level))
        .ThenByDescending(l => l.Level.Rank)
        .First();

    private static IEnumerable<LevelCoverage> Announced(Coverage coverage) => coverage.Levels.Where(l => l.Official is not null);
}

using System.Globalization;
using System.Text.RegularExpressions;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>The laureates of an edition that were announced and are not recorded: one number, or two bounds.</summary>
internal sealed partial record MissingLaureates(int Low, int High)
{
    /// <summary>The subject of a lead about them.</summary>
    public string Example => High == 1 && Low == 1 ? "« 1 autre lauréat »" : $"« Les {Words("ou")} autres lauréats »";

    /// <summary>Null where no number was announced, or one that <see cref="EditionRules"/> report as impossible.</summary>
    public static MissingLaureates? Of(Edition edition, int recorded)
    {
        var announced = edition switch
        {
            { LaureateCount: { } count, LaureateCountLow: null, LaureateCountHigh: null } => new MissingLaureates(count, count),
            { LaureateCount: null, LaureateCountLow: { } low, LaureateCountHigh: { } high } when low < high => new(low, high),
            _ => null,
        };
        return announced is null || announced.High < recorded || announced.Low > edition.CandidateCount
            ? null
            : new(Math.Max(announced.Low - recorded, 0), announced.High - recorded);
    }

    /// <summary>« 16 autres lauréats », « 28 ou 29 autres lauréats » in a subject; null if it counts none.</summary>
    public static MissingLaureates? CountedIn(string subject)
    {
        if (OtherLaureates.Match(subject) is not { Success: true, Groups: var groups })
        {
            return null;
        }

        var low = Number(groups["low"]);
        return new(low, groups["high"].Success ? Number(groups["high"]) : low);
    }

    /// <summary>« 28 ou 29 »; the number alone if it is one.</summary>
    public string Words(string or) => Low == High ? Text(Low) : $"{Text(Low)} {or} {Text(High)}";

    /// <summary>Whether a subject has this number, or these bounds, other than as that of a level.</summary>
    public bool IsNamedIn(string subject) => Numbers.Matches(subject).Any(m =>
        !m.Groups["level"].Success
        && Number(m.Groups["low"]) == Low
        && (m.Groups["high"].Success ? Number(m.Groups["high"]) : Number(m.Groups["low"])) == High);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?<low>\d{1,9})(\s+(ou|à)\s+(?<high>\d{1,9}))?\s+autres?\s+lauréate?s?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OtherLaureates { get; }

    [GeneratedRegex(
        @"(?<level>\bniveaux?\s+)?\b(?<low>\d{1,9})(\s+(ou|à)\s+(?<high>\d{1,9}))?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers { get; }
}

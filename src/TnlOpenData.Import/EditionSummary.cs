using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Import;

/// <summary>The number of awards recorded for each edition, beside the official number, as lines of aligned text.</summary>
public static class EditionSummary
{
    private static readonly string[] Labels = ["", "official", "recorded", "exact level", "range", "unknown"];

    public static IReadOnlyList<string> Lines(ReleaseContent content)
    {
        var awards = content.Data.Awards.ToLookup(a => a.Edition);
        var rows = content.Data.Editions.Select(e => Cells(e, [.. awards[e.Year]])).ToArray();
        var widths = Labels.Select((_, i) => rows.Select(r => r[i].Length).DefaultIfEmpty().Max()).ToArray();
        return [.. rows.Select(row => Line(row, widths))];
    }

    private static string[] Cells(Edition edition, Award[] awards) =>
    [
        Text(edition.Year),
        Official(edition),
        Text(awards.Length),
        Text(awards.Count(a => a.LevelStatus is "published" or "derived")),
        Text(awards.Count(a => a.LevelStatus == "range")),
        Text(awards.Count(a => a.LevelStatus == "unknown")),
    ];

    private static string Official(Edition edition) => edition switch
    {
        { LaureateCount: { } count } => Text(count),
        { LaureateCountLow: { } low, LaureateCountHigh: { } high } => $"{Text(low)}..{Text(high)}",
        _ => "not published",
    };

    private static string Line(string[] cells, int[] widths) => string.Join(
        "  ", cells.Select((cell, i) => i == 0 ? cell : $"{Labels[i]} {cell.PadLeft(widths[i])}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

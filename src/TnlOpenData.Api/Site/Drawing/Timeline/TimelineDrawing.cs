using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>
/// Where everything stands on the timeline, in pixels. Editions that share a scale stand in one panel with its own levels; between
/// two panels there is a gap, and the levels of one are never at the height of those of another.
/// </summary>
public sealed record TimelineDrawing
{
    public const int Gap = 30;
    public const int Radius = 9;
    public const int LineHeight = 16;
    public const int BandHeight = 42;
    private const int Step = 32;
    private const int UnknownHeight = 44;
    private const int YearHeight = 26;

    public required IReadOnlyList<TimelinePanel> Panels { get; init; }

    /// <summary>The height of the row « niveau non publié »; null where no level is unknown.</summary>
    public int? UnknownY { get; init; }

    /// <summary>The top of the row that says absences.</summary>
    public required int BandY { get; init; }

    public int YearY => BandY + BandHeight + 19;

    public int Height => BandY + BandHeight + YearHeight;

    public int Width => Panels[^1].Right;

    public static TimelineDrawing Of(Snapshot snapshot, IReadOnlyList<TimelineEntry> entries)
    {
        var panels = new List<TimelinePanel>();
        foreach (var run in Runs.Of(entries, e => e.Scale))
        {
            panels.Add(TimelinePanel.Of(snapshot, run, panels.Count == 0 ? 0 : panels[^1].Right + Gap, isFirst: panels.Count == 0));
        }

        var most = panels.Max(p => p.Levels.Count);
        var highest = (panels.Max(p => p.Title.Count) * LineHeight) + Step;
        var end = highest + ((most - 1) * Step) + (Step * 3 / 4);
        var hasUnknown = entries.Any(e => e.State == TimelineState.Unknown);
        return new()
        {
            // A scale with fewer levels stands half-way between the lines of the other.
            Panels = [.. panels.Select(p => p.Raised(highest + ((most - p.Levels.Count) * Step / 2), Step))],
            UnknownY = hasUnknown ? end + (UnknownHeight / 2) : null,
            BandY = end + (hasUnknown ? UnknownHeight : 0),
        };
    }
}

using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Timeline;

/// <summary>
/// The layout of a timeline, in pixels. Adjacent editions of one scale form a panel with its own levels. A gap separates panels, and
/// no level of one panel is at the height of a level of the next: levels of different scales are not comparable.
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

    /// <summary>The height of the row « niveau non publié »; null if no level is unknown.</summary>
    public int? UnknownY { get; init; }

    /// <summary>The top of the row of absences.</summary>
    public required int BandY { get; init; }

    public int YearY => BandY + BandHeight + 19;

    public int Height => BandY + BandHeight + YearHeight;

    public int Width => Panels[^1].Right;

    /// <summary>The text alternative, panel by panel.</summary>
    public string Description =>
        string.Join(" Puis l’échelle change, sans correspondance entre les niveaux. ", Panels.Select(p => p.Description));

    public static TimelineDrawing Of(Snapshot snapshot, IReadOnlyList<TimelineEntry> entries)
    {
        var panels = new List<TimelinePanel>();
        foreach (var group in TimelineEntry.GroupAdjacent(entries, e => e.Scale))
        {
            panels.Add(TimelinePanel.Of(snapshot, group, panels.Count == 0 ? 0 : panels[^1].Right + Gap, isFirst: panels.Count == 0));
        }

        var most = panels.Max(p => p.Levels.Count);
        var highest = (panels.Max(p => p.Title.Count) * LineHeight) + Step;
        var end = highest + ((most - 1) * Step) + (Step * 3 / 4);
        var hasUnknown = entries.Any(e => e.State == TimelineState.Unknown);
        return new()
        {
            // A scale with fewer levels is centred: its levels lie between those of the other scale.
            Panels = [.. panels.Select(p => p.WithLevels(highest + ((most - p.Levels.Count) * Step / 2), Step))],
            UnknownY = hasUnknown ? end + (UnknownHeight / 2) : null,
            BandY = end + (hasUnknown ? UnknownHeight : 0),
        };
    }
}

using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Timeline;

/// <summary>Adjacent editions of one scale, below the name of the scale.</summary>
public sealed record TimelinePanel(
    int Left,
    bool IsFirst,
    IReadOnlyList<TimelineColumn> Columns,
    IReadOnlyList<TimelineLevel> Levels,
    int PlotLeft)
{
    public const string NotPublished = "non publié";

    private const double TitleCharacter = 8.2;
    private const int AxisCharacter = 7;
    private const int MinimumWidth = 172;
    private const int AxisSpace = 12;

    private int PlotRight => Columns[^1].Right;

    /// <summary>The title may be wider than the columns.</summary>
    public int Right => Math.Max(PlotRight, Left + MinimumWidth);

    public int GridRight => PlotRight;

    public string Scale => Columns[0].Entries[0].Scale;

    public bool HasUnknown => Columns.Any(c => c.State == TimelineState.Unknown);

    /// <summary>The name of the scale in lines as wide as the panel, after a notice of the change.</summary>
    public IReadOnlyList<string> Title
    {
        get
        {
            var lines = TextLayout.Lines(Labels.Scale(Scale), (int)((Right - Left) / TitleCharacter));
            return IsFirst ? lines : ["Changement d’échelle", .. lines];
        }
    }

    public string Description
    {
        get
        {
            var columns = Columns.Select(c => $"{c.Years.Replace("–", " à ", StringComparison.Ordinal)}, {c.Entries[0].StateText}");
            return $"{Labels.Scale(Scale)} : {string.Join(" ; ", columns)}.";
        }
    }

    public int Y(Level level) => Levels.First(l => l.Level == level).Y;

    /// <summary>Adjacent columns with exact levels, not badges: only these are connected by a line.</summary>
    public IEnumerable<(TimelineColumn From, TimelineColumn To)> Connected() =>
        Columns.Zip(Columns.Skip(1)).Where(pair => pair is { First.IsLevel: true, Second.IsLevel: true });

    public static TimelinePanel Of(Snapshot snapshot, IReadOnlyList<TimelineEntry> entries, int left, bool isFirst)
    {
        Level[] levels = [.. snapshot.LevelsOf(entries[0].Scale).Reverse()];
        var hasUnknown = entries.Any(e => e.State == TimelineState.Unknown);
        var longest = levels.Select(l => LevelName.Of(l).Length).Append(hasUnknown ? NotPublished.Length : 0).Max();
        var plotLeft = left + (longest * AxisCharacter) + AxisSpace;
        return new(left, isFirst, [.. TimelineColumn.Of(entries, plotLeft)], [.. levels.Select(l => new TimelineLevel(l, 0))], plotLeft);
    }

    /// <summary>The panel with the heights of its levels set, from the highest level down.</summary>
    public TimelinePanel WithLevels(int highest, int step) =>
        this with { Levels = [.. Levels.Select((level, i) => level with { Y = highest + (i * step) })] };
}

/// <summary>A level of the scale of a panel and its height.</summary>
public sealed record TimelineLevel(Level Level, int Y);

/// <summary>One edition, or several adjacent ones without an award for the same reason.</summary>
public sealed record TimelineColumn(IReadOnlyList<TimelineEntry> Entries, int Left, int Width)
{
    private const int OneEdition = 62;
    private const int SeveralEditions = 86;

    public int Right => Left + Width;

    public int X => Left + (Width / 2);

    public TimelineState State => Entries[0].State;

    public AwardView? Award => Entries[0].Award;

    public string Years => Entries.Count == 1 ? $"{Entries[0].Year}" : $"{Entries[0].Year}–{Entries[^1].Year}";

    public bool IsAbsence => Award is null;

    /// <summary>An exact level of the label: a badge is none.</summary>
    public bool IsLevel => State == TimelineState.Exact && !IsBadge;

    public bool IsBadge => Award is { } award && LabelStatus.IsBadge(award);

    public bool IsDerived => Entries[0].IsDerived;

    public bool IsAssumed => Entries[0].IsAssumed;

    public static IEnumerable<TimelineColumn> Of(IReadOnlyList<TimelineEntry> entries, int left)
    {
        // The year is part of the key of an award, so awards are never grouped.
        foreach (var group in TimelineEntry.GroupAdjacent(entries, e => (e.State, e.Award?.Award.Edition)))
        {
            var column = new TimelineColumn(group, left, group.Count == 1 ? OneEdition : SeveralEditions);
            left = column.Right;
            yield return column;
        }
    }
}

using TnlOpenData.Api.Site.Words;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>The editions of one scale, side by side, below the name of the scale.</summary>
public sealed record TimelinePanel(int Left, bool IsFirst, IReadOnlyList<TimelineColumn> Columns, IReadOnlyList<TimelineLevel> Levels, int PlotLeft)
{
    private const double CharacterWidth = 8.2;
    private const int AxisCharacter = 7;
    private const int Narrowest = 172;
    private const int AxisSpace = 12;

    private int PlotRight => Columns[^1].Right;

    /// <summary>The title may be wider than few editions are.</summary>
    public int Right => Math.Max(PlotRight, Left + Narrowest);

    public int GridRight => PlotRight;

    public string Scale => Columns[0].Entries[0].Scale;

    public bool HasUnknown => Columns.Any(c => c.State == TimelineState.Unknown);

    /// <summary>The name of the scale, broken where the panel ends.</summary>
    public IReadOnlyList<string> Title
    {
        get
        {
            var lines = new List<string>();
            foreach (var word in Labels.Scale(Scale).Split(' '))
            {
                if (lines.Count > 0 && (lines[^1].Length + 1 + word.Length) * CharacterWidth <= Right - Left)
                {
                    lines[^1] += " " + word;
                }
                else
                {
                    lines.Add(word);
                }
            }

            return IsFirst ? lines : [TimelineText.Change, .. lines];
        }
    }

    public int Y(Level level) => Levels.First(l => l.Level == level).Y;

    /// <summary>Two editions that follow each other, both with an exact level: the only ones that a line joins.</summary>
    public IEnumerable<(TimelineColumn From, TimelineColumn To)> Joined() =>
        Columns.Zip(Columns.Skip(1)).Where(pair => pair is { First.State: TimelineState.Exact, Second.State: TimelineState.Exact });

    public static TimelinePanel Of(Snapshot snapshot, IReadOnlyList<TimelineEntry> entries, int left, bool isFirst)
    {
        Level[] levels = [.. snapshot.LevelsOf(entries[0].Scale).Reverse()];
        var longest = levels.Select(l => l.LabelFr.Length).Append(entries.Any(e => e.State == TimelineState.Unknown) ? TimelineText.NotPublished.Length : 0).Max();
        var plotLeft = left + (longest * AxisCharacter) + AxisSpace;
        return new(left, isFirst, [.. TimelineColumn.Of(entries, plotLeft)], [.. levels.Select(l => new TimelineLevel(l, 0))], plotLeft);
    }

    /// <summary>With its levels in place, the highest first.</summary>
    public TimelinePanel Raised(int highest, int step) => this with { Levels = [.. Levels.Select((level, i) => level with { Y = highest + (i * step) })] };
}

/// <summary>A level of the panel's scale and the height at which it stands.</summary>
public sealed record TimelineLevel(Level Level, int Y);

/// <summary>One edition; or several that follow each other without an award, for the same reason.</summary>
public sealed record TimelineColumn(IReadOnlyList<TimelineEntry> Entries, int Left, int Width)
{
    private const int One = 62;
    private const int Several = 86;

    public int Right => Left + Width;

    public int X => Left + (Width / 2);

    public TimelineState State => Entries[0].State;

    public AwardView? Award => Entries[0].Award;

    public string Years => Entries.Count == 1 ? $"{Entries[0].Year}" : $"{Entries[0].Year}–{Entries[^1].Year}";

    public bool IsAbsence => Award is null;

    public static IEnumerable<TimelineColumn> Of(IReadOnlyList<TimelineEntry> entries, int left)
    {
        // An award stands alone: its year sets it apart from any other.
        foreach (var run in Runs.Of(entries, e => (e.State, e.Award?.Award.Edition)))
        {
            var column = new TimelineColumn(run, left, run.Count == 1 ? One : Several);
            left = column.Right;
            yield return column;
        }
    }
}

namespace TnlOpenData.Site.Drawing.Bars;

/// <summary>A chart of horizontal bars on one axis.</summary>
public sealed record BarChart(string Id, string Title, string Description, Axis Axis, IReadOnlyList<BarRow> Rows)
{
    public IReadOnlyList<LegendItem> Legend { get; init; } = [];

    /// <summary>The labels of the sides left and right of zero; null if there are no negative values.</summary>
    public (string Left, string Right)? Sides { get; init; }

    public bool HasMarks => Rows.Any(r => r.Parts.Any(p => p.Marks.Count > 0));
}

/// <summary>One stacked bar below its name.</summary>
/// <param name="Summary">The value of the bar in words, printed after the name.</param>
public sealed record BarRow(string Name, string Summary, IReadOnlyList<BarPart> Parts)
{
    /// <summary>Values marked by a line across the bar.</summary>
    public IReadOnlyList<int> Bounds { get; init; } = [];

    /// <summary>Too little is known for the bar to be read like the others; its summary says so.</summary>
    public bool IsGreyed { get; init; }
}

/// <summary>One part of a bar. Colour is never the only distinction: a part has a count, a mark, a hatch or an outline.</summary>
/// <param name="Title">The tooltip.</param>
public sealed record BarPart(int From, int To, PartStyle Style, string Title)
{
    /// <summary>Labels to print under the part, the longest first; the first that fits is used.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The number printed in the part; null if the row prints it.</summary>
    public int? Count { get; init; }
}

/// <summary>The style of a part: a CSS class, and the id of a hatch pattern.</summary>
public sealed record PartStyle(string Class, string? Hatch = null)
{
    public static readonly PartStyle Recorded = new("part-recorded");
    public static readonly PartStyle Missing = new("part-missing", Hatches.Wide);

    /// <summary>Announced laureates without an announced level.</summary>
    public static readonly PartStyle NoLevel = new("part-missing", Hatches.Back);
    public static readonly PartStyle Range = new("part-range", Hatches.Dense);
    public static readonly PartStyle Unknown = new("part-hollow");

    /// <summary>A line across the bar.</summary>
    public static readonly PartStyle Bound = new("bound");

    public string? Fill => Hatch is null ? null : $"url(#{Hatch})";
}

/// <summary>The ids of the hatch patterns, which a page defines once.</summary>
public static class Hatches
{
    public const string Wide = "hachures-larges";
    public const string Dense = "hachures-serrees";
    public const string Back = "hachures-inverses";
}

/// <param name="Mark">The label printed under the parts.</param>
public sealed record LegendItem(PartStyle Style, string Name, string Mark = "");

namespace TnlOpenData.Api.Site.Statistics;

/// <summary>A drawing in horizontal bars, one row below the other, on one axis.</summary>
public sealed record BarChart(string Id, string Title, string Description, Axis Axis, IReadOnlyList<BarRow> Rows)
{
    public IReadOnlyList<LegendItem> Legend { get; init; } = [];

    /// <summary>What lies to the left and to the right of zero, where both do.</summary>
    public (string Left, string Right)? Sides { get; init; }

    public bool HasMarks => Rows.Any(r => r.Parts.Any(p => p.Marks.Count > 0));
}

/// <summary>One bar under its name: parts side by side, and the outline of what they should fill.</summary>
public sealed record BarRow(string Name, string Says, IReadOnlyList<BarPart> Parts)
{
    /// <summary>Lines across the bar: the numbers that sources give.</summary>
    public IReadOnlyList<int> Bounds { get; init; } = [];
}

/// <summary>One part of a bar. Colour never stands alone: a part has its count, its mark, its hatches or its outline.</summary>
/// <param name="Says">What the part is, for whoever points at it.</param>
public sealed record BarPart(int From, int To, Look Look, string Says)
{
    /// <summary>What may be printed under the part, the longest first: the first that fits is.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The number printed in the part; null where the row says it.</summary>
    public int? Count { get; init; }
}

/// <summary>How a part looks: a class, and one of the hatches where it is hatched.</summary>
public sealed record Look(string Class, string? Hatch = null)
{
    public static readonly Look Recorded = new("part-recorded");
    public static readonly Look Missing = new("part-missing", Hatches.Wide);
    public static readonly Look Range = new("part-range", Hatches.Dense);
    public static readonly Look Unknown = new("part-hollow");

    /// <summary>A line across the bar.</summary>
    public static readonly Look Bound = new("bound");

    public string? Fill => Hatch is null ? null : $"url(#{Hatch})";
}

/// <summary>The hatches of the page, by the ids under which it draws them once.</summary>
public static class Hatches
{
    public const string Wide = "hachures-larges";
    public const string Dense = "hachures-serrees";
    public const string Back = "hachures-inverses";
}

/// <param name="Mark">As it is printed under the parts.</param>
public sealed record LegendItem(Look Look, string Name, string Mark = "");

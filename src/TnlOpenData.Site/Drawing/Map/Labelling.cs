namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The position of a name relative to its mark.</summary>
/// <param name="Anchor">The SVG text-anchor; null for the default, start.</param>
public sealed record LabelPosition(double X, double Y, string? Anchor);

/// <summary>Places names beside marks where there is room: no name overlaps another name or a mark.</summary>
public static class Labelling
{
    private const double FontSize = 12;

    /// <summary>The distance from the middle of a line to its baseline.</summary>
    private const double Baseline = 4;

    /// <summary>Above this number of marks no names are placed.</summary>
    private const int MostMarks = 40;

    /// <summary>Longer names are not placed.</summary>
    private const int LongestName = 30;

    /// <summary>The width of a character as a share of the font size, for a wide font.</summary>
    private const double CharacterWidth = 0.6;

    private const double HalfMark = 8;

    /// <summary>More than two computations of one edge may differ.</summary>
    private const double Rounding = 0.001;

    /// <summary>In order of preference.</summary>
    private static readonly LabelPosition[] Positions =
    [
        new(10, Baseline, null), new(-10, Baseline, "end"), new(0, -11, "middle"), new(0, 20, "middle"),
        new(9, 13, null), new(9, -5, null), new(-9, 13, "end"), new(-9, -5, "end"),
    ];

    public static IReadOnlyList<MapMark> Beside(IReadOnlyList<MapMark> marks, MapBox room)
    {
        if (marks.Count > MostMarks)
        {
            return marks;
        }

        List<MapBox> taken = [.. marks.Select(m => MapBox.Around(m.At, HalfMark, HalfMark))];
        // The most populous towns are placed first.
        var positions = marks.OfType<TownMark>()
            .OrderByDescending(m => m.Body.Population ?? 0)
            .ToDictionary(m => m, m => Find(m, taken, room));
        return [.. marks.Select(m => m is TownMark town ? town with { Label = positions[town] } : m)];
    }

    /// <summary>The rectangle that a name covers at a position.</summary>
    public static MapBox BoxOf(string name, MapPoint mark, LabelPosition position)
    {
        var width = name.Length * FontSize * CharacterWidth;
        var middle = position.X + (position.Anchor switch { null => width / 2, "end" => -width / 2, _ => 0 });
        return MapBox.Around(new(mark.X + middle, mark.Y + position.Y - Baseline), width / 2, FontSize / 2);
    }

    private static LabelPosition? Find(TownMark mark, List<MapBox> taken, MapBox room)
    {
        if (mark.Name.Length > LongestName)
        {
            return null;
        }

        foreach (var position in Positions)
        {
            var box = BoxOf(mark.Name, mark.At, position).Grown(Rounding);
            var isInside = room.Contains(new(box.Left, box.Top)) && room.Contains(new(box.Right, box.Bottom));
            if (isInside && !taken.Exists(box.Intersects))
            {
                taken.Add(box);
                return position;
            }
        }

        return null;
    }
}

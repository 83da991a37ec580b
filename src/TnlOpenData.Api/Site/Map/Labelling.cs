namespace TnlOpenData.Api.Site.Map;

/// <summary>Where a name is written: from the middle of its mark, and how it is anchored there (null: it begins there).</summary>
public sealed record LabelPlace(double X, double Y, string? Anchor);

/// <summary>Names beside marks, where there is room: no name covers another, nor a mark.</summary>
internal static class Labelling
{
    private const double FontSize = 12;

    /// <summary>From a middle line down to the line that letters stand on.</summary>
    private const double Baseline = 4;

    /// <summary>More names than this are not read but looked through.</summary>
    private const int Most = 40;

    /// <summary>Longer names would cross the country.</summary>
    private const int Longest = 30;

    /// <summary>The width of a letter, as a share of its size: that of a wide font.</summary>
    private const double Letter = 0.6;

    private const double HalfMark = 8;

    /// <summary>The best first.</summary>
    private static readonly LabelPlace[] Places =
    [
        new(10, Baseline, null), new(-10, Baseline, "end"), new(0, -11, "middle"), new(0, 20, "middle"),
        new(9, 13, null), new(9, -5, null), new(-9, 13, "end"), new(-9, -5, "end"),
    ];

    public static IReadOnlyList<MapMark> Beside(IReadOnlyList<MapMark> marks, MapBox room)
    {
        if (marks.Count > Most)
        {
            return marks;
        }

        List<MapBox> taken = [.. marks.Select(m => MapBox.Around(m.At, HalfMark, HalfMark))];
        // The names that most people look for come first.
        var places = marks.OfType<TownMark>().OrderByDescending(m => m.Award.Collectivity.Collectivity.Population ?? 0).ToDictionary(m => m, m => Find(m, taken, room));
        return [.. marks.Select(m => m is TownMark town ? town with { Label = places[town] } : m)];
    }

    private static LabelPlace? Find(TownMark mark, List<MapBox> taken, MapBox room)
    {
        var letters = mark.Award.Collectivity.Collectivity.Name.Length;
        if (letters > Longest)
        {
            return null;
        }

        var width = letters * FontSize * Letter;
        foreach (var place in Places)
        {
            var middle = place.X + (place.Anchor switch { null => width / 2, "end" => -width / 2, _ => 0 });
            var box = MapBox.Around(new(mark.At.X + middle, mark.At.Y + place.Y - Baseline), width / 2, FontSize / 2);
            if (room.Holds(new(box.Left, box.Top)) && room.Holds(new(box.Right, box.Bottom)) && !taken.Exists(box.Meets))
            {
                taken.Add(box);
                return place;
            }
        }

        return null;
    }
}

namespace TnlOpenData.Api.Site.Map;

/// <summary>The pictures that France is shown in.</summary>
internal static class MapFrames
{
    public const double Width = 620;
    public const double Height = 600;
    private const double OverseasWidth = 120;
    private const double OverseasHeight = 80;

    /// <summary>An overseas département that one looks at closely is shown so many times larger.</summary>
    private const int Larger = 3;

    /// <summary>Less of the plane than this is not shown: the outlines have no more detail.</summary>
    private const double Closest = 30;

    /// <summary>What surrounds the départements that one looks at closely, as a share of them.</summary>
    private const double Margin = 0.08;

    /// <summary>Shown even where nobody is on record: where they lie is then said to be empty, not left out.</summary>
    private static readonly string[] Always = ["971", "972", "973", "974", "976"];

    private static readonly MapBox Whole = new(-3.5, -7.5, 616.5, 592.5);

    private static readonly MapFrame[] Overseas =
    [
        Far("971", "Guadeloupe", -61.9, 15.7, -60.9, 16.6),
        Far("972", "Martinique", -61.3, 14.3, -60.7, 15.0),
        Far("973", "Guyane", -54.7, 2.0, -51.5, 5.9),
        Far("974", "La Réunion", 55.1, -21.5, 55.9, -20.8),
        Far("976", "Mayotte", 44.9, -13.1, 45.4, -12.5),
        Far("975", "Saint-Pierre-et-Miquelon", -56.5, 46.7, -56.0, 47.2),
        Far("977", "Saint-Barthélemy", -63.0, 17.8, -62.7, 18.0),
        Far("978", "Saint-Martin", -63.2, 18.0, -62.9, 18.2),
        Far("984", "Terres australes et antarctiques françaises", 39.0, -68.0, 142.0, -11.0),
        Far("986", "Wallis-et-Futuna", -178.4, -14.5, -176.0, -13.1),
        Far("987", "Polynésie française", -155.0, -28.0, -134.0, -7.8),
        Far("988", "Nouvelle-Calédonie", 158.0, -23.0, 172.5, -17.0),
    ];

    /// <summary>The frame that a point lies in: its code, empty for the mainland; null where no picture would hold it.</summary>
    public static string? Of(string? departement, MapPoint point) =>
        Array.Find(Overseas, f => f.Code == departement)?.Code
        ?? (Whole.Holds(point) ? "" : Array.Find(Overseas, f => f.Area.Holds(point))?.Code);

    /// <param name="asked">The départements that the question names; null where it names none.</param>
    /// <param name="points">The points to be shown, by frame.</param>
    public static IEnumerable<MapFrame> For(IReadOnlyList<string>? asked, IReadOnlyDictionary<string, MapBox> points)
    {
        var hasMainland = asked is not { Count: > 0 } || points.ContainsKey("") || asked.Any(Outlines.ByCode.ContainsKey);
        if (hasMainland)
        {
            yield return Mainland(asked, points);
        }

        foreach (var small in Overseas)
        {
            var frame = hasMainland ? small : small with { Width = OverseasWidth * Larger, Height = OverseasHeight * Larger };
            if (points.TryGetValue(frame.Code, out var box))
            {
                yield return frame with { Area = frame.Area.With(box) };
            }
            else if ((asked ?? Always).Contains(frame.Code, StringComparer.Ordinal))
            {
                yield return frame;
            }
        }
    }

    private static MapFrame Mainland(IReadOnlyList<string>? asked, IReadOnlyDictionary<string, MapBox> points)
    {
        var whole = new MapFrame { Name = "France métropolitaine", Area = Whole, Width = Width, Height = Height };
        string[] chosen = [.. asked?.Where(Outlines.ByCode.ContainsKey) ?? []];
        if (chosen.Length == 0)
        {
            return whole;
        }

        var box = chosen.Select(c => Outlines.ByCode[c].Box).Aggregate((a, b) => a.With(b));
        box = points.TryGetValue("", out var shown) ? box.With(shown) : box;
        var half = Math.Max(Closest, Math.Max(box.Width, box.Height * Width / Height) * (1 + (2 * Margin))) / 2;
        var area = half * 2 >= Width ? Whole : MapBox.Around(box.Centre, half, half * Height / Width);
        return whole with { Area = area, Chosen = chosen };
    }

    private static MapFrame Far(string code, string name, double west, double south, double east, double north)
    {
        var (from, to) = (Projection.Of(west, north), Projection.Of(east, south));
        return new() { Code = code, Name = name, Area = new(from.X, from.Y, to.X, to.Y), Width = OverseasWidth, Height = OverseasHeight };
    }
}

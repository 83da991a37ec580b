namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The pictures of a map of France.</summary>
public static class MapFrames
{
    public const double Width = 620;
    public const double Height = 600;
    private const double OverseasWidth = 120;
    private const double OverseasHeight = 80;

    /// <summary>The enlargement of overseas pictures where the mainland is not shown.</summary>
    private const int Enlargement = 3;

    /// <summary>The minimum width of the area shown: the smallest départements with some of what surrounds them.</summary>
    private const double MinimumWidth = 12;

    /// <summary>The margin around the selected départements, as a share of their width.</summary>
    private const double Margin = 0.08;

    /// <summary>Shown even without laureates, as explicitly empty pictures.</summary>
    private static readonly string[] Always = ["971", "972", "973", "974", "976"];

    private static readonly MapBox Whole = new(-3.5, -7.5, 616.5, 592.5);

    private static readonly MapFrame[] Overseas =
    [
        OverseasFrame("971", "Guadeloupe", -61.9, 15.7, -60.9, 16.6),
        OverseasFrame("972", "Martinique", -61.3, 14.3, -60.7, 15.0),
        OverseasFrame("973", "Guyane", -54.7, 2.0, -51.5, 5.9),
        OverseasFrame("974", "La Réunion", 55.1, -21.5, 55.9, -20.8),
        OverseasFrame("976", "Mayotte", 44.9, -13.1, 45.4, -12.5),
        OverseasFrame("975", "Saint-Pierre-et-Miquelon", -56.5, 46.7, -56.0, 47.2),
        OverseasFrame("977", "Saint-Barthélemy", -63.0, 17.8, -62.7, 18.0),
        OverseasFrame("978", "Saint-Martin", -63.2, 18.0, -62.9, 18.2),
        OverseasFrame("984", "Terres australes et antarctiques françaises", 39.0, -68.0, 142.0, -11.0),
        OverseasFrame("986", "Wallis-et-Futuna", -178.4, -14.5, -176.0, -13.1),
        OverseasFrame("987", "Polynésie française", -155.0, -28.0, -134.0, -7.8),
        OverseasFrame("988", "Nouvelle-Calédonie", 158.0, -23.0, 172.5, -17.0),
    ];

    /// <summary>The code of the frame that contains a point: empty for the mainland, null if no frame does.</summary>
    public static string? Of(string? departement, MapPoint point) =>
        Array.Find(Overseas, f => f.Code == departement)?.Code
        ?? (Whole.Contains(point) ? "" : Array.Find(Overseas, f => f.Area.Contains(point))?.Code);

    /// <param name="selected">The codes of the selected départements; null for all.</param>
    /// <param name="points">The bounding box of the points of each frame.</param>
    public static IEnumerable<MapFrame> For(IReadOnlyList<string>? selected, IReadOnlyDictionary<string, MapBox> points)
    {
        var hasMainland = selected is not { Count: > 0 } || points.ContainsKey("") || selected.Any(IsMainland);
        if (hasMainland)
        {
            yield return Mainland(selected, points);
        }

        foreach (var small in Overseas)
        {
            var frame = hasMainland
                ? small
                : small with { Width = OverseasWidth * Enlargement, Height = OverseasHeight * Enlargement, IsClose = true };
            if (points.TryGetValue(frame.Code, out var box))
            {
                yield return frame with { Area = frame.Area.With(box) };
            }
            else if ((selected ?? Always).Contains(frame.Code, StringComparer.Ordinal))
            {
                yield return frame;
            }
        }
    }

    private static MapFrame Mainland(IReadOnlyList<string>? selected, IReadOnlyDictionary<string, MapBox> points)
    {
        var whole = new MapFrame { Name = "France métropolitaine", Area = Whole, Width = Width, Height = Height };
        string[] chosen = [.. selected?.Where(IsMainland) ?? []];
        if (chosen.Length == 0)
        {
            return whole;
        }

        var box = chosen.Select(c => MapOutlines.Coarse.ByCode[c].Box).Aggregate((a, b) => a.With(b));
        box = points.TryGetValue("", out var shown) ? box.With(shown) : box;
        var half = Math.Max(MinimumWidth, Math.Max(box.Width, box.Height * Width / Height) * (1 + (2 * Margin))) / 2;
        var area = half * 2 >= Width ? Whole : MapBox.Around(box.Centre, half, half * Height / Width);
        return whole with { Area = area, Chosen = chosen, IsClose = area != Whole };
    }

    private static bool IsMainland(string departement) =>
        MapOutlines.Coarse.ByCode.ContainsKey(departement) && !Array.Exists(Overseas, f => f.Code == departement);

    private static MapFrame OverseasFrame(string code, string name, double west, double south, double east, double north)
    {
        var (from, to) = (Projection.Of(west, north), Projection.Of(east, south));
        return new() { Code = code, Name = name, Area = new(from.X, from.Y, to.X, to.Y), Width = OverseasWidth, Height = OverseasHeight };
    }
}

using System.Globalization;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>A rectangle of the plane drawn as one picture: the mainland, selected départements, or an overseas département.</summary>
public sealed record MapFrame
{
    /// <summary>The code of an overseas département; empty for the mainland.</summary>
    public string Code { get; init; } = "";

    public required string Name { get; init; }

    public required MapBox Area { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The selected départements of the mainland; empty for the whole mainland.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>The picture shows a part of the country, so its outlines have more detail.</summary>
    public bool IsClose { get; init; }

    public bool IsOverseas => Code.Length > 0;

    internal MapOutlines Outlines => IsClose ? MapOutlines.Fine : MapOutlines.Coarse;

    /// <summary>Those in the area of the picture, the chosen ones last; overseas the outline of the picture alone.</summary>
    internal IEnumerable<Outline> VisibleOutlines => IsOverseas
        ? Outlines.ByCode.Values.Where(o => o.Code == Code)
        : Outlines.In(Area, Chosen);

    internal bool HasOutline => VisibleOutlines.Any();

    internal bool IsChosen(string departement) => Chosen.Contains(departement, StringComparer.Ordinal);

    public double Scale => Math.Min(Width / Area.Width, Height / Area.Height);

    /// <summary>The origin of the plane in the coordinates of the picture.</summary>
    public MapPoint Origin => new((Width / 2) - (Area.Centre.X * Scale), (Height / 2) - (Area.Centre.Y * Scale));

    /// <summary>The SVG transform from the outlines to the picture.</summary>
    public string Transform => string.Create(
        CultureInfo.InvariantCulture,
        $"translate({Origin.X:0.##} {Origin.Y:0.##}) scale({Scale / Outlines.Enlarged:0.####})");

    public MapPoint Place(MapPoint point) => new(Origin.X + (point.X * Scale), Origin.Y + (point.Y * Scale));
}

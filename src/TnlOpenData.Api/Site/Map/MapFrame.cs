using System.Globalization;

namespace TnlOpenData.Api.Site.Map;

/// <summary>A rectangle of the plane shown as a picture of its own: the mainland, some départements close up, an overseas département.</summary>
public sealed record MapFrame
{
    /// <summary>The code of an overseas département; empty for the mainland.</summary>
    public string Code { get; init; } = "";

    public required string Name { get; init; }

    public required MapBox Area { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The départements that one looks at closely; none where one looks at all.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    public bool IsOverseas => Code.Length > 0;

    public double Scale => Math.Min(Width / Area.Width, Height / Area.Height);

    /// <summary>Where the origin of the plane lies in the picture.</summary>
    public MapPoint Origin => new((Width / 2) - (Area.Centre.X * Scale), (Height / 2) - (Area.Centre.Y * Scale));

    /// <summary>From the drawing of the outlines to the picture.</summary>
    public string Transform =>
        string.Create(CultureInfo.InvariantCulture, $"translate({Origin.X:0.##} {Origin.Y:0.##}) scale({Scale / Outlines.Enlarged:0.####})");

    public MapPoint Place(MapPoint point) => new(Origin.X + (point.X * Scale), Origin.Y + (point.Y * Scale));
}

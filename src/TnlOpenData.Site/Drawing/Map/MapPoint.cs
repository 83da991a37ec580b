using TnlOpenData.Outlines;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>A point of the projected plane, or of a picture. Y grows downwards.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}

/// <summary>A rectangle of the plane.</summary>
public readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public MapPoint Centre => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <param name="point">The centre.</param>
    /// <param name="wide">Half the width.</param>
    /// <param name="high">Half the height.</param>
    public static MapBox Around(MapPoint point, double wide = 0, double high = 0) =>
        new(point.X - wide, point.Y - high, point.X + wide, point.Y + high);

    /// <summary>The smallest rectangle that holds both.</summary>
    public MapBox With(MapBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public MapBox Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public bool Intersects(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(MapPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;
}

/// <summary>A place on Earth in the plane of the outlines.</summary>
public static class Projection
{
    public static MapPoint Of(double longitude, double latitude) => new(Mercator.X(longitude), Mercator.Y(latitude));
}

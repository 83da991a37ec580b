using FsCheck;
using FsCheck.Fluent;
using TnlOpenData.Site.Drawing.Map;

namespace TnlOpenData.Api.Tests.Site.Drawing;

/// <summary>Points of a picture in a random order. Their coordinates are whole numbers, so that sums of them are exact.</summary>
public sealed record Points(IReadOnlyList<MapPoint> Values, int Seed)
{
    /// <summary>The indexes of the points in another order.</summary>
    public int[] Shuffled()
    {
        int[] order = [.. Enumerable.Range(0, Values.Count)];
        new Random(Seed).Shuffle(order);
        return order;
    }
}

public static class AnyPoints
{
    public static readonly MapBox Picture = new(0, 0, (int)MapFrames.Width, (int)MapFrames.Height);

    /// <summary>Few or many points, on the whole picture or crowded in a corner.</summary>
    public static Arbitrary<Points> Arbitrary()
    {
        var points =
            from count in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(390, 600))
            from width in Gen.Elements(5, 80, (int)Picture.Right)
            from height in Gen.Elements(5, 80, (int)Picture.Bottom)
            from values in Point(width, height).ListOf(count)
            from seed in Gen.Choose(0, 1_000_000)
            select new Points([.. values], seed);
        return points.ToArbitrary();
    }

    private static Gen<MapPoint> Point(int width, int height) =>
        from x in Gen.Choose(0, width)
        from y in Gen.Choose(0, height)
        select new MapPoint(x, y);
}

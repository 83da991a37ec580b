using System.Globalization;
using System.Text;
using TnlOpenData.Outlines;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Assets;

/// <summary>Outlines as SVG paths in the plane of the maps, enlarged so that their numbers are whole.</summary>
internal static class OutlinePath
{
    /// <summary>Smaller rings are islets that the scale does not show.</summary>
    private const int FewestSteps = 2;

    /// <param name="enlarged">Units of the path for one unit of the plane.</param>
    public static string Of(Topology outlines, IEnumerable<ArcRing> rings, int enlarged) =>
        string.Concat(rings.Select(ring => Of(outlines, ring, enlarged)));

    /// <summary>An absolute start, then relative steps: the shortest form.</summary>
    private static string Of(Topology outlines, ArcRing ring, int enlarged)
    {
        var steps = new StringBuilder();
        (int X, int Y)? start = null;
        var (at, count) = ((X: 0, Y: 0), 0);
        foreach (var (longitude, latitude) in outlines.PointsOf(ring).SkipLast(1))
        {
            var point = (X: Grid(Mercator.X(longitude)), Y: Grid(Mercator.Y(latitude)));
            if (start is null)
            {
                start = point;
            }
            else if (point != at)
            {
                steps.Append(CultureInfo.InvariantCulture, $"{(count == 0 ? 'l' : ' ')}{point.X - at.X},{point.Y - at.Y}");
                count++;
            }

            at = point;
        }

        return count < FewestSteps ? "" : string.Create(CultureInfo.InvariantCulture, $"M{start!.Value.X},{start.Value.Y}{steps}z");

        int Grid(double value) => (int)Math.Round(value * enlarged);
    }
}

namespace TnlOpenData.Api.Site.Map;

/// <summary>From the globe to the plane of the outlines: Web Mercator, y downwards. The numbers are those of the package that they come from.</summary>
internal static class Projection
{
    public static MapPoint Of(double longitude, double latitude) => new(
        215.230 + (41.5211 * longitude),
        2467.470 - (41.3788 * double.RadiansToDegrees(Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2))))));
}

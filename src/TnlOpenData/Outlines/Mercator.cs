namespace TnlOpenData.Outlines;

/// <summary>
/// Web Mercator in the plane of the maps: metropolitan France lies between 0 and about 613 from west to east, and between 0 and about 585
/// from north to south.
/// </summary>
public static class Mercator
{
    public static double X(double longitude) => 215.230 + (41.5211 * longitude);

    /// <summary>Grows southwards, as the coordinates of drawings do.</summary>
    public static double Y(double latitude) =>
        2467.470 - (41.3788 * double.RadiansToDegrees(Math.Log(Math.Tan((Math.PI / 4) + (double.DegreesToRadians(latitude) / 2)))));
}

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>Moves points apart until they keep a minimum distance, or the rounds are over. Deterministic.</summary>
public static class Spreading
{
    private const int Rounds = 200;

    /// <summary>Coincident points move in directions a golden angle apart: no two directions are equal.</summary>
    private const double GoldenAngle = 2.39996;

    public static MapPoint[] Apart(IReadOnlyList<MapPoint> points, double distance, MapBox room)
    {
        MapPoint[] at = [.. points];
        for (var (round, isMoving) = (0, true); isMoving && round < Rounds; round++)
        {
            isMoving = false;
            for (var i = 0; i < at.Length; i++)
            {
                for (var j = i + 1; j < at.Length; j++)
                {
                    isMoving |= Push(at, i, j, distance, room);
                }
            }
        }

        return at;
    }

    private static bool Push(MapPoint[] at, int i, int j, double distance, MapBox room)
    {
        const double Enough = 0.1;
        const double Same = 0.01;
        var between = at[i].DistanceTo(at[j]);
        if (between > distance - Enough)
        {
            return false;
        }

        var (x, y) = between < Same
            ? (Math.Cos(j * GoldenAngle), Math.Sin(j * GoldenAngle))
            : ((at[j].X - at[i].X) / between, (at[j].Y - at[i].Y) / between);
        var by = (distance - between) / 2;
        at[i] = Inside(room, at[i].X - (x * by), at[i].Y - (y * by));
        at[j] = Inside(room, at[j].X + (x * by), at[j].Y + (y * by));
        return true;
    }

    private static MapPoint Inside(MapBox room, double x, double y) =>
        new(Math.Clamp(x, room.Left, room.Right), Math.Clamp(y, room.Top, room.Bottom));
}

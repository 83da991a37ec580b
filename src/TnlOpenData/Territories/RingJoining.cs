namespace TnlOpenData.Territories;

/// <summary>Joins directed arcs end to end into closed rings.</summary>
internal static class RingJoining
{
    /// <param name="arcs">Arcs that, together, enter each point as often as they leave it.</param>
    public static IReadOnlyList<ArcRing> Of(IReadOnlyList<int> arcs, Func<int, GridPoint> start, Func<int, GridPoint> end)
    {
        var left = arcs.Distinct().ToList();
        var rings = new List<ArcRing>();
        while (left.Count > 0)
        {
            var ring = new List<int> { left[0] };
            left.RemoveAt(0);
            while (end(ring[^1]) != start(ring[0]))
            {
                var from = end(ring[^1]);
                var next = left.FindIndex(a => start(a) == from);
                if (next < 0)
                {
                    throw new InvalidOperationException("The arcs of an outline do not close.");
                }

                ring.Add(left[next]);
                left.RemoveAt(next);
            }

            rings.Add(new(ring));
        }

        return rings;
    }
}

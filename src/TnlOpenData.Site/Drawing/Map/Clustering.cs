namespace TnlOpenData.Site.Drawing.Map;

/// <summary>
/// Groups points that are closer than a distance. Each point belongs to exactly one group. The groups depend on the points only, not
/// on their order.
/// </summary>
public static class Clustering
{
    /// <summary>Above this number the points are first grouped by grid cell.</summary>
    private const int Many = 400;

    /// <returns>The centres, and the indexes of the points of each group.</returns>
    public static IReadOnlyList<(MapPoint Centre, IReadOnlyList<int> Members)> Of(IReadOnlyList<MapPoint> points, double distance)
    {
        var groups = points.Count > Many ? Cells(points, distance / 2) : [.. points.Select((p, i) => new Group(p, [i]))];
        for (var before = 0; before != groups.Count;)
        {
            before = groups.Count;
            groups = Merge(groups, distance);
        }

        return [.. groups.Select(g => (g.Centre, (IReadOnlyList<int>)g.Members))];
    }

    private static List<Group> Cells(IReadOnlyList<MapPoint> points, double size) =>
    [
        .. points
            .Select((p, i) => (Point: p, Index: i))
            .GroupBy(p => (Math.Floor(p.Point.X / size), Math.Floor(p.Point.Y / size)))
            .Select(cell => new Group(Mean(cell.Select(p => (p.Point, 1))), [.. cell.Select(p => p.Index)])),
    ];

    /// <summary>One pass: from the largest group down (then from north, from west), each absorbs the groups within the distance.</summary>
    private static List<Group> Merge(List<Group> groups, double distance)
    {
        var merged = new List<Group>();
        var left = groups.OrderByDescending(g => g.Members.Count).ThenBy(g => g.Centre.Y).ThenBy(g => g.Centre.X).ToList();
        while (left.Count > 0)
        {
            var centre = left[0].Centre;
            var near = left.Where(g => g.Centre.DistanceTo(centre) < distance).ToArray();
            left.RemoveAll(g => g.Centre.DistanceTo(centre) < distance);
            merged.Add(near.Length == 1 ? near[0] : Union(near));
        }

        return merged;
    }

    private static Group Union(Group[] groups) =>
        new(Mean(groups.Select(g => (g.Centre, g.Members.Count))), [.. groups.SelectMany(g => g.Members)]);

    private static MapPoint Mean(IEnumerable<(MapPoint Point, int Weight)> points)
    {
        var (x, y, weight) = (0.0, 0.0, 0);
        foreach (var (point, w) in points)
        {
            (x, y, weight) = (x + (point.X * w), y + (point.Y * w), weight + w);
        }

        return new(x / weight, y / weight);
    }

    private sealed record Group(MapPoint Centre, List<int> Members);
}

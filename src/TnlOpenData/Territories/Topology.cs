namespace TnlOpenData.Territories;

/// <summary>A point of the grid of a topology: whole steps east and north of its origin.</summary>
public readonly record struct GridPoint(int X, int Y);

/// <summary>A ring of an outline: numbers of arcs, each once; <c>~n</c> is the arc <c>n</c> walked backwards.</summary>
public sealed record ArcRing(IReadOnlyList<int> Arcs);

/// <summary>
/// Territories as rings of shared arcs: a border between two of them is one arc, which both name. Neighbours and unions follow from
/// the arcs, without any comparison of coordinates.
/// </summary>
/// <param name="Arcs">The points of each arc, from its start to its end.</param>
/// <param name="Rings">The rings of each territory by its code; holes too, which run the other way round.</param>
public sealed record Topology(IReadOnlyList<IReadOnlyList<GridPoint>> Arcs, IReadOnlyDictionary<string, IReadOnlyList<ArcRing>> Rings)
{
    /// <summary>The longitude and latitude of the origin, and of one step of the grid, in degrees.</summary>
    public required (double Longitude, double Latitude) Origin { get; init; }

    public required (double Longitude, double Latitude) Step { get; init; }

    /// <summary>The territories that share a border with one, by code; none for an unknown code. A common corner is no border.</summary>
    public IReadOnlyList<string> NeighboursOf(string code) => NeighboursOf([code]);

    /// <summary>The territories outside of a group that share a border with one of the group, by code.</summary>
    public IReadOnlyList<string> NeighboursOf(IReadOnlyCollection<string> group)
    {
        var arcs = group.SelectMany(ArcsOf).Select(Undirected).ToHashSet();
        return
        [
            .. Rings.Keys
                .Where(other => !group.Contains(other, StringComparer.Ordinal) && ArcsOf(other).Any(a => arcs.Contains(Undirected(a))))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The outline of a group without the borders inside it.</summary>
    public IReadOnlyList<ArcRing> UnionOf(IReadOnlyCollection<string> group)
    {
        // Two neighbours walk their common arc in opposite directions: what is named once is the outer border.
        var arcs = group.SelectMany(ArcsOf).ToArray();
        var shared = arcs.GroupBy(Undirected).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return RingJoining.Of([.. arcs.Where(a => !shared.Contains(Undirected(a)))], StartOf, EndOf);
    }

    /// <summary>The points of a ring; the last is the first again.</summary>
    public IEnumerable<(double Longitude, double Latitude)> PointsOf(ArcRing ring) => ring.Arcs
        .SelectMany((arc, i) => Walk(arc).Skip(i == 0 ? 0 : 1))
        .Select(p => (Origin.Longitude + (p.X * Step.Longitude), Origin.Latitude + (p.Y * Step.Latitude)));

    private IEnumerable<int> ArcsOf(string code) => Rings.TryGetValue(code, out var rings) ? rings.SelectMany(r => r.Arcs) : [];

    private IEnumerable<GridPoint> Walk(int arc) => arc >= 0 ? Arcs[arc] : Arcs[~arc].Reverse();

    private GridPoint StartOf(int arc) => arc >= 0 ? Arcs[arc][0] : Arcs[~arc][^1];

    private GridPoint EndOf(int arc) => StartOf(~arc);

    private static int Undirected(int arc) => arc >= 0 ? arc : ~arc;
}

using System.Collections.Frozen;
using TnlOpenData.Outlines;
using TnlOpenData.Site.Assets;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The outline of a département: its SVG path and its bounding box in the plane.</summary>
internal sealed record Outline(string Code, string Path, MapBox Box);

/// <summary>The outlines of the départements as paths, at one degree of detail.</summary>
internal sealed class MapOutlines
{
    private const int FineEnlarged = 25;

    private static readonly Lazy<MapOutlines> CoarsePaths = new(() => new(FrenchOutlines.Coarse, OutlineFile.Enlarged));
    private static readonly Lazy<MapOutlines> FinePaths = new(() => new(FrenchOutlines.Fine, FineEnlarged));

    private readonly Topology _topology;

    private MapOutlines(Topology topology, int enlarged)
    {
        _topology = topology;
        Enlarged = enlarged;
        ByCode = topology.Rings
            .Select(d => new Outline(d.Key, OutlinePath.Of(topology, d.Value, enlarged), BoxOf(topology, d.Value)))
            .ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
    }

    /// <summary>For a map of France. Pages refer to the same paths in <see cref="OutlineFile"/>.</summary>
    public static MapOutlines Coarse => CoarsePaths.Value;

    /// <summary>For a map of some départements.</summary>
    public static MapOutlines Fine => FinePaths.Value;

    /// <summary>The scale of the paths relative to the plane; their coordinates are whole numbers.</summary>
    public int Enlarged { get; }

    public FrozenDictionary<string, Outline> ByCode { get; }

    /// <summary>The outlines that a rectangle of the plane shows, by code; the chosen ones last, above their neighbours.</summary>
    public IEnumerable<Outline> In(MapBox area, IReadOnlyList<string> chosen) => ByCode.Values
        .Where(o => o.Box.Intersects(area))
        .OrderBy(o => chosen.Contains(o.Code, StringComparer.Ordinal))
        .ThenBy(o => o.Code, StringComparer.Ordinal);

    /// <summary>The outer border of several départements.</summary>
    public string BorderOf(IReadOnlyCollection<string> departements) =>
        OutlinePath.Of(_topology, _topology.UnionOf(departements), Enlarged);

    private static MapBox BoxOf(Topology topology, IEnumerable<ArcRing> rings) => rings
        .SelectMany(topology.PointsOf)
        .Select(p => MapBox.Around(Projection.Of(p.Longitude, p.Latitude)))
        .Aggregate((a, b) => a.With(b));
}

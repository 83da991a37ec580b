using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>The position of each body, and the order of their names: computed once for a release.</summary>
internal sealed class MapBodies
{
    private readonly Dictionary<CollectivityView, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly (string? Frame, MapPoint Point)[] _places;

    private MapBodies(Snapshot snapshot)
    {
        var bodies = snapshot.Collectivities
            .OrderBy(c => c.SortName, StringComparer.Ordinal)
            .ThenBy(c => c.Collectivity.Id, StringComparer.Ordinal)
            .ToArray();
        _places = new (string?, MapPoint)[bodies.Length];
        for (var i = 0; i < bodies.Length; i++)
        {
            _numbers.Add(bodies[i], i);
            if (bodies[i].Collectivity is { Longitude: { } longitude, Latitude: { } latitude } body)
            {
                var point = Projection.Of(longitude, latitude);
                _places[i] = (MapFrames.Of(body.DepartementCode, point), point);
            }
        }
    }

    public static MapBodies Of(Snapshot snapshot) => snapshot.Cached("bodies on the map", () => new MapBodies(snapshot));

    /// <summary>The latest award of each body, sorted by name.</summary>
    public IReadOnlyList<AwardView> Latest(IEnumerable<AwardView> awards)
    {
        var latest = new AwardView?[_places.Length];
        foreach (var award in awards)
        {
            ref var kept = ref latest[_numbers[award.Collectivity]];
            if (kept is null || kept.Award.Edition < award.Award.Edition)
            {
                kept = award;
            }
        }

        return [.. latest.OfType<AwardView>()];
    }

    /// <summary>The picture and the position of a body. The frame is null without coordinates, or outside of all pictures.</summary>
    public (string? Frame, MapPoint Point) PlaceOf(AwardView award) => _places[_numbers[award.Collectivity]];
}

using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Site.Map;

/// <summary>One picture and what is marked on it, from north to south, line by line.</summary>
public sealed record MapPicture(MapFrame Frame, IReadOnlyList<MapMark> Marks)
{
    public int Count => Marks.Sum(m => m.Count);
}

/// <summary>Laureates as marks on pictures. Nobody is lost: who has no point is listed.</summary>
public sealed record MapDrawing(IReadOnlyList<MapPicture> Pictures, IReadOnlyList<AwardView> Unplaced)
{
    /// <summary>Marks nearer than this are put together, or moved apart: a finger or a pointer finds each.</summary>
    private const double Nearest = 26;

    /// <summary>Close up there is room for names too.</summary>
    private const double Apart = 30;

    /// <summary>Numbers of many digits need more room.</summary>
    private const double NearestOfMany = 36;
    private const int Many = 500;

    /// <summary>Départements that one looks at closely show their towns one by one, unless they are more than this.</summary>
    private const int MostApart = 60;

    /// <summary>Lines in which one goes from mark to mark.</summary>
    private const double Line = 50;

    public bool HasClusters => Pictures.Any(p => p.Marks.Any(m => m is ClusterMark));

    internal static MapDrawing Of(MapBodies bodies, IReadOnlyList<AwardView> laureates, MapFocus focus)
    {
        var placed = laureates.Select(a => (Award: a, Place: bodies.PlaceOf(a))).ToLookup(p => p.Place.Frame is not null);
        var byFrame = placed[true].GroupBy(p => p.Place.Frame!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => (p.Award, p.Place.Point)).ToArray(), StringComparer.Ordinal);
        var boxes = byFrame.ToDictionary(g => g.Key, g => g.Value.Select(p => MapBox.Around(p.Point)).Aggregate((a, b) => a.With(b)), StringComparer.Ordinal);
        return new(
            [.. MapFrames.For(focus.Departements, boxes).Select(f => new MapPicture(f, InLines(Marks(f, byFrame.GetValueOrDefault(f.Code, []), focus.IsClose))))],
            [.. placed[false].Select(p => p.Award)]);
    }

    private static IReadOnlyList<MapMark> Marks(MapFrame frame, (AwardView Award, MapPoint Point)[] laureates, bool isClose)
    {
        var room = new MapBox(0, 0, frame.Width, frame.Height).Grown(-12);
        var at = laureates.Select(l => frame.Place(l.Point)).ToArray();
        if (isClose && laureates.Length <= MostApart)
        {
            var apart = Spreading.Apart(at, Apart, room);
            return Labelling.Beside([.. laureates.Select((l, i) => new TownMark(apart[i], at[i], l.Award))], room);
        }

        // What belongs to no département would not be found again in one.
        var (alone, together) = (Numbers(laureates, b => b.DepartementCode is null), Numbers(laureates, b => b.DepartementCode is not null));
        var groups = Clustering.Of([.. together.Select(i => at[i])], laureates.Length > Many ? NearestOfMany : Nearest);
        int[][] members = [.. groups.Select(g => g.Members.Select(m => together[m]).Order().ToArray()), .. alone.Select(i => new[] { i })];
        var shown = Spreading.Apart([.. groups.Select(g => g.Centre), .. alone.Select(i => at[i])], Nearest, room);
        return Labelling.Beside([.. members.Select((m, i) => Mark(shown[i], m))], room);

        MapMark Mark(MapPoint at, int[] members) => members is [var only]
            ? new TownMark(at, frame.Place(laureates[only].Point), laureates[only].Award)
            : new ClusterMark(at, [.. members.Select(m => laureates[m].Award)]);
    }

    private static int[] Numbers((AwardView Award, MapPoint Point)[] laureates, Func<Collectivity, bool> isKept) =>
        [.. Enumerable.Range(0, laureates.Length).Where(i => isKept(laureates[i].Award.Collectivity.Collectivity))];

    private static IReadOnlyList<MapMark> InLines(IReadOnlyList<MapMark> marks) => [.. marks.OrderBy(m => Math.Floor(m.At.Y / Line)).ThenBy(m => m.At.X)];
}

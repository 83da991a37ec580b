using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>One picture and its marks, from north to south in rows.</summary>
public sealed record MapPicture(MapFrame Frame, IReadOnlyList<MapMark> Marks)
{
    public int Count => Marks.Sum(m => m.Count);

    /// <summary>« France métropolitaine : 51 lauréats ».</summary>
    public string Title => $"{Frame.Name} : {(Count == 0 ? "aucun lauréat recensé" : French.Count(Count, "lauréat"))}";
}

/// <summary>The part of France that a map shows.</summary>
/// <param name="Departements">The selected départements; null for the whole country.</param>
/// <param name="IsClose">Towns of the selected départements are shown without clustering.</param>
public sealed record MapFocus(IReadOnlyList<string>? Departements, bool IsClose);

/// <summary>Laureates as marks on pictures. Laureates without a position are listed in <paramref name="Unplaced"/>.</summary>
public sealed record MapDrawing(IReadOnlyList<MapPicture> Pictures, IReadOnlyList<AwardView> Unplaced)
{
    /// <summary>The minimum distance between marks: each stays selectable by finger or pointer.</summary>
    private const double Nearest = 26;

    /// <summary>The minimum distance when towns are shown one by one: names need room too.</summary>
    private const double NearestTowns = 30;

    /// <summary>The minimum distance above <see cref="Many"/> laureates: numbers have more digits.</summary>
    private const double NearestOfMany = 36;
    private const int Many = 500;

    /// <summary>The largest number of towns shown one by one.</summary>
    private const int MostTowns = 60;

    /// <summary>The height of the rows that give the keyboard order of the marks.</summary>
    private const double RowHeight = 50;

    /// <summary>Marks keep this distance from the border of the picture.</summary>
    private const double Border = 12;

    /// <summary>The edition shown, if only one: its levels are then coloured.</summary>
    public EditionView? Edition { get; init; }

    /// <summary>The levels of the scale of <see cref="Edition"/>, the highest first.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>A badge is among the awards shown, or in the legend.</summary>
    public bool HasBadges => Levels.Any(LabelStatus.IsBadge)
        || Unplaced.Any(LabelStatus.IsBadge)
        || Pictures.Any(p => p.Marks.Any(m => m switch
        {
            TownMark town => LabelStatus.IsBadge(town.Award),
            ClusterMark cluster => cluster.Awards.Any(LabelStatus.IsBadge),
            _ => false,
        }));

    public bool HasClusters => Pictures.Any(p => p.Marks.Any(m => m is ClusterMark));

    /// <summary>A mark of one laureate has the ring of the supposed ones.</summary>
    public bool HasAssumed => Pictures.Any(p => p.Marks.Any(m => m is TownMark { IsAssumed: true }));

    /// <summary>The supposed laureates of the pictures, also those below the mark of several.</summary>
    public IReadOnlyList<AwardView> Assumed =>
        [.. Pictures.SelectMany(p => p.Marks).SelectMany(m => m.Laureates).Where(DoubtWords.IsAssumed)];

    /// <summary>« Lauréats supposés : Lyon, Marseille. »; empty if there are none.</summary>
    public string AssumedNames
    {
        get
        {
            const int mostNamed = 10;
            var assumed = Assumed;
            var names = string.Join(", ", assumed.Take(mostNamed).Select(a => a.Collectivity.Collectivity.Name));
            var others = assumed.Count > mostNamed ? $" et {French.Count(assumed.Count - mostNamed, "autre")}" : "";
            return assumed.Count == 0 ? "" : $"{(assumed.Count == 1 ? "Lauréat supposé" : "Lauréats supposés")} : {names}{others}.";
        }
    }

    /// <param name="closer">The path of the page that shows the awards of a cluster in more detail.</param>
    internal static MapDrawing Of(
        MapBodies bodies,
        IReadOnlyList<AwardView> laureates,
        MapFocus focus,
        Func<IReadOnlyList<AwardView>, string> closer)
    {
        var placed = laureates.Select(a => (Award: a, Place: bodies.PlaceOf(a))).ToLookup(p => p.Place.Frame is not null);
        var byFrame = placed[true]
            .GroupBy(p => p.Place.Frame!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => (p.Award, p.Place.Point)).ToArray(), StringComparer.Ordinal);
        var boxes = byFrame.ToDictionary(
            g => g.Key,
            g => g.Value.Select(p => MapBox.Around(p.Point)).Aggregate((a, b) => a.With(b)),
            StringComparer.Ordinal);
        return new(
            [.. MapFrames.For(focus.Departements, boxes).Select(Picture)],
            [.. placed[false].Select(p => p.Award)]);

        MapPicture Picture(MapFrame frame) =>
            new(frame, InRows(Marks(frame, byFrame.GetValueOrDefault(frame.Code, []), focus.IsClose, closer)));
    }

    private static IReadOnlyList<MapMark> Marks(
        MapFrame frame,
        (AwardView Award, MapPoint Point)[] laureates,
        bool isClose,
        Func<IReadOnlyList<AwardView>, string> closer)
    {
        var room = new MapBox(0, 0, frame.Width, frame.Height).Grown(-Border);
        var at = laureates.Select(l => frame.Place(l.Point)).ToArray();
        if (isClose && laureates.Length <= MostTowns)
        {
            var apart = Spreading.Apart(at, NearestTowns, room);
            return Labelling.Beside([.. laureates.Select((l, i) => new TownMark(apart[i], at[i], l.Award))], room);
        }

        // A body without département is not clustered: the link of a cluster selects départements and would not show it.
        var alone = Numbers(laureates, b => b.DepartementCode is null);
        var together = Numbers(laureates, b => b.DepartementCode is not null);
        var groups = Clustering.Of([.. together.Select(i => at[i])], laureates.Length > Many ? NearestOfMany : Nearest);
        int[][] members = [.. groups.Select(g => g.Members.Select(m => together[m]).Order().ToArray()), .. alone.Select(i => new[] { i })];
        var shown = Spreading.Apart([.. groups.Select(g => g.Centre), .. alone.Select(i => at[i])], Nearest, room);
        return Labelling.Beside([.. members.Select((m, i) => Mark(shown[i], m))], room);

        MapMark Mark(MapPoint position, int[] numbers)
        {
            if (numbers is [var only])
            {
                return new TownMark(position, at[only], laureates[only].Award);
            }

            AwardView[] awards = [.. numbers.Select(n => laureates[n].Award)];
            return new ClusterMark(position, awards, closer(awards));
        }
    }

    private static int[] Numbers((AwardView Award, MapPoint Point)[] laureates, Func<Collectivity, bool> isKept) =>
        [.. Enumerable.Range(0, laureates.Length).Where(i => isKept(laureates[i].Award.Collectivity.Collectivity))];

    private static IReadOnlyList<MapMark> InRows(IReadOnlyList<MapMark> marks) =>
        [.. marks.OrderBy(m => Math.Floor(m.At.Y / RowHeight)).ThenBy(m => m.At.X)];
}

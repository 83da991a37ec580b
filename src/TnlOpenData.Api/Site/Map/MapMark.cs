using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Map;

/// <summary>Something on a picture that leads somewhere.</summary>
public abstract record MapMark(MapPoint At)
{
    /// <summary>How many laureates it stands for.</summary>
    public abstract int Count { get; }
}

/// <summary>One laureate, by its latest award in the answer.</summary>
/// <param name="Anchor">Where it lies, if it was moved to be seen.</param>
public sealed record TownMark(MapPoint At, MapPoint Anchor, AwardView Award) : MapMark(At)
{
    private const double Seen = 2;

    public override int Count => 1;

    public bool IsMoved => At.DistanceTo(Anchor) > Seen;

    /// <summary>Where its name is written; null where there is no room for it.</summary>
    public LabelPlace? Label { get; init; }

    /// <summary>Levels are told apart by size too, inside their scale.</summary>
    public double Size => Award.Level is { } level ? SizeOf(level) : 1;

    internal static double SizeOf(Level level) => 1 + ((level.Rank - 1) * 0.1);
}

/// <summary>Laureates too close to each other to be told apart.</summary>
public sealed record ClusterMark(MapPoint At, IReadOnlyList<AwardView> Awards) : MapMark(At)
{
    public override int Count => Awards.Count;

    /// <summary>Room for the number.</summary>
    public double Radius => 9 + (2.5 * Math.Floor(Math.Log10(Count) + 1));
}

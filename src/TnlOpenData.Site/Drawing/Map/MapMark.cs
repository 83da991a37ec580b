using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>A mark on a picture, linked to a page.</summary>
public abstract record MapMark(MapPoint At)
{
    /// <summary>The number of laureates that the mark represents.</summary>
    public abstract int Count { get; }

    /// <summary>Each by the award that the mark represents.</summary>
    public abstract IReadOnlyList<AwardView> Laureates { get; }

    /// <summary>The path of the linked page, without the path prefix of the site.</summary>
    public abstract string Path { get; }

    /// <summary>The accessible name.</summary>
    public abstract string Title { get; }
}

/// <summary>One laureate, by its latest award in the result.</summary>
/// <param name="Anchor">The true position; differs from <see cref="MapMark.At"/> if the mark was moved.</param>
public sealed record TownMark(MapPoint At, MapPoint Anchor, AwardView Award) : MapMark(At)
{
    private const double VisibleMove = 2;

    /// <summary>The dashed ring around the mark of a supposed laureate.</summary>
    internal const string Ring = "M-9.5 0a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0z";

    public override int Count => 1;

    public override IReadOnlyList<AwardView> Laureates => [Award];

    public override string Path => PagePaths.Collectivity(Body.Id);

    /// <summary>« Échirolles, commune (Isère) : Or, édition 2025 ».</summary>
    public override string Title
    {
        get
        {
            var place = (Body.DepartementName ?? Body.RegionName) is { } name ? $" ({name})" : "";
            var kind = French.Lower(Labels.Kind(Body.Kind));
            return $"{Body.Name}, {kind}{place} : {Labels.Level(Award)}, édition {Award.Award.Edition}{DoubtWords.InFull(Award)}";
        }
    }

    /// <summary>The written name: « Lyon (supposé) ».</summary>
    public string Name => Body.Name + DoubtWords.Bracket(Award);

    public bool IsAssumed => DoubtWords.IsAssumed(Award);

    public Collectivity Body => Award.Collectivity.Collectivity;

    public bool IsMoved => At.DistanceTo(Anchor) > VisibleMove;

    /// <summary>The position of the name; null if there is no room for it.</summary>
    public LabelPosition? Label { get; init; }

    /// <summary>The scale factor of the shape: levels differ in size as well as in colour.</summary>
    public double Size => Award.Level is { } level ? SizeOf(level) : 1;

    internal static double SizeOf(Level level) => 1 + ((level.Rank - 1) * 0.1);
}

/// <summary>Laureates too close to each other for separate marks.</summary>
/// <param name="Path">The page that shows them in more detail.</param>
public sealed record ClusterMark(MapPoint At, IReadOnlyList<AwardView> Awards, string Path) : MapMark(At)
{
    private const int MostNamed = 4;

    public override int Count => Awards.Count;

    public override IReadOnlyList<AwardView> Laureates => Awards;

    public override string Path { get; } = Path;

    /// <summary>« 11 lauréats : Isère (8), Rhône (3) ».</summary>
    public override string Title
    {
        get
        {
            var departements = Awards.GroupBy(a => NameOf(a.Collectivity.Collectivity), StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .ToArray();
            var named = departements is [var one]
                ? one.Key
                : string.Join(", ", departements.Take(MostNamed).Select(g => $"{g.Key} ({French.Number(g.Count())})"));
            return $"{French.Count(Count, "lauréat")} : {named}{(departements.Length > MostNamed ? " et ailleurs" : "")}{Supposed}";
        }
    }

    /// <summary>The radius grows with the number of digits.</summary>
    public double Radius => 9 + (2.5 * Math.Floor(Math.Log10(Count) + 1));

    private string Supposed => Awards.Count(DoubtWords.IsAssumed) is > 0 and var some ? $", dont {French.Count(some, "supposé")}" : "";

    private static string NameOf(Collectivity body) => body.DepartementName ?? body.DepartementCode!;
}

/// <summary>The shape that represents a family of kinds: its id in the page, its label, its SVG path around the origin.</summary>
public sealed record MarkShape(string Id, string Label, string Path)
{
    private static readonly MarkShape Commune = new("forme-commune", "commune", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z");
    private static readonly MarkShape Grouping = new("forme-epci", "intercommunalité", "M-4.6-4.6h9.2v9.2h-9.2z");
    private static readonly MarkShape Territory = new("forme-territoire", "département ou région", "M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z");
    private static readonly MarkShape Other = new("forme-autre", "autre organisme", "M0-6.4l6 10.6h-12z");

    public static IReadOnlyList<MarkShape> All { get; } = [Commune, Grouping, Territory, Other];

    public static MarkShape Of(string kind) => kind switch
    {
        "commune" => Commune,
        "communaute-communes" or "communaute-agglomeration" or "communaute-urbaine" or "metropole" => Grouping,
        "departement" or "region" => Territory,
        _ => Other,
    };
}

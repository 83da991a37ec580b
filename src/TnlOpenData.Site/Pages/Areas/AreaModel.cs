using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Resources.Territories;
using TnlOpenData.Site.Layout;
using TnlOpenData.Site.Pages.Collectivities;
using TnlOpenData.Site.Pages.Map;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Areas;

/// <summary>The content of the page of a département or a région; each part is also a result of the API.</summary>
public sealed record AreaModel
{
    public required Area Area { get; init; }

    public required AreaBodies Bodies { get; init; }

    public required AreaBodies Everywhere { get; init; }

    /// <summary>The map of its bodies, each by its latest award.</summary>
    public required MapModel Map { get; init; }

    /// <summary>Every edition with its awards in the area by name, the newest first.</summary>
    public required IReadOnlyList<AreaEdition> Editions { get; init; }

    /// <summary>The département or the région itself, as a body that received an award; null if none is recorded.</summary>
    public CollectivityView? Itself { get; init; }

    /// <summary>What may lead to more awards of its bodies.</summary>
    public required IReadOnlyList<Lead> Leads { get; init; }

    public required IReadOnlyList<(Area Area, AreaBodies Bodies)> Neighbours { get; init; }

    public required IReadOnlyList<(Area Area, AreaBodies Bodies)> Departements { get; init; }

    public int Awards => Editions.Sum(e => e.Awards.Count);

    public int Badges => Editions.Sum(e => e.Awards.Count(LabelStatus.IsBadge));

    public bool HasBadges => Badges > 0;

    public int AssumedAwards => Editions.Sum(e => e.Awards.Count(DoubtWords.IsAssumed));

    /// <summary>The place in the reference lists; null for a package without them.</summary>
    public TerritoryView? Territory { get; init; }

    /// <summary>The communes on record as labelled, among all of <see cref="Territory"/>.</summary>
    public IReadOnlyList<TerritoryView> Communes { get; init; } = [];

    /// <summary>The map shows land or a laureate.</summary>
    public bool HasMap => Map.Drawing.Pictures.Any(p => p.Count > 0 || !p.Frame.IsOverseas || p.Frame.HasOutline);

    internal static AreaModel Of(Snapshot snapshot, Area area)
    {
        var awards = AwardResource.Awards.Query(snapshot, (area.Filter, area.Code), ("sort", "edition,name"), ("limit", "all")).Rows;
        var byEdition = awards.ToLookup(a => a.Award.Edition);
        var bodies = AreaBodies.Of(snapshot, area);
        CollectivityView[] all = [.. bodies.Laureates, .. bodies.WithBadge];
        return new()
        {
            Area = area,
            Bodies = bodies,
            Everywhere = AreaBodies.Everywhere(snapshot),
            Map = MapModel.Of(snapshot, [new(area.Filter, area.Code)]),
            Editions = [.. snapshot.Editions.Reverse().Select(e => new AreaEdition(e, [.. byEdition[e.Edition.Year]]))],
            Itself = all.FirstOrDefault(v => v.Collectivity.Kind == area.Filter),
            Leads = [.. snapshot.Data.Leads.Where(l => all.Any(v => NamedBodies.Of(snapshot).InLead(l, v)))],
            Neighbours = WithBodies(area.Neighbours),
            Departements = WithBodies(area.Departements),
            Territory = area.IsRegion ? snapshot.Territories.Region(area.Code) : snapshot.Territories.Departement(area.Code),
            Communes = TerritoryResource.Territories.Query(
                snapshot,
                ("kind", TerritoryKinds.Commune),
                (area.Filter, area.Code),
                ("status", LabelStatus.Labelled),
                ("limit", "all")).Rows,
        };

        IReadOnlyList<(Area, AreaBodies)> WithBodies(IReadOnlyList<Area> areas) => [.. areas.Select(a => (a, AreaBodies.Of(snapshot, a)))];
    }
}

/// <summary>An edition of the label and its awards in an area.</summary>
public sealed record AreaEdition(EditionView Edition, IReadOnlyList<AwardView> Awards);

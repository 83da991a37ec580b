using System.Globalization;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Territories;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Places;

/// <summary>The content of the page of a place that is no laureate; each part is also a result of the API.</summary>
public sealed record PlaceModel
{
    private const int MostNear = 6;

    public required TerritoryView Place { get; init; }

    /// <summary>Every edition with what is recorded of it, the oldest first.</summary>
    public required IReadOnlyList<EditionView> Editions { get; init; }

    /// <summary>
    /// The intercommunalities with their laureates, the smallest first: those of a commune, or the place itself. A laureate is in the
    /// smallest alone.
    /// </summary>
    public required IReadOnlyList<(TerritoryView Epci, IReadOnlyList<CollectivityView> Laureates)> Members { get; init; }

    /// <summary>The laureates outside of them, nearest first; none for a place without a position.</summary>
    public required IReadOnlyList<TerritoryView> Nearest { get; init; }

    /// <summary>Laureate communes elsewhere that have the same name.</summary>
    public required IReadOnlyList<TerritoryView> Namesakes { get; init; }

    /// <summary>Null for a place without a population.</summary>
    public SameSize? SameSize { get; init; }

    /// <summary>A badge is among the awards that the page names.</summary>
    public bool HasBadges => Place.LaureatesAbove
        .Concat(Members.SelectMany(m => m.Laureates))
        .Concat(Nearest.Concat(Namesakes).Concat(SameSize?.WithBadge ?? []).Select(t => t.Collectivity!))
        .Any(v => v.Awards.Any(LabelStatus.IsBadge));

    public bool IsCommune => Place.Kind == TerritoryKinds.Commune;

    internal static PlaceModel Of(Snapshot snapshot, TerritoryView place)
    {
        var members = MembersOf(place);
        return new()
        {
            Place = place,
            Editions = CoverageResource.Coverage.Query(snapshot, ("limit", "all")).Rows,
            Members = members,
            Nearest = NearestTo(snapshot, place, [.. members.SelectMany(m => m.Laureates)]),
            Namesakes = NamesakesOf(snapshot, place),
            SameSize = SameSize.Of(snapshot, place),
        };
    }

    private static (TerritoryView Epci, IReadOnlyList<CollectivityView> Laureates)[] MembersOf(TerritoryView place)
    {
        TerritoryView?[] epci = place.IsEpci ? [place] : [place.Ept, place.Epci];
        var told = new HashSet<CollectivityView>();
        return [.. epci.OfType<TerritoryView>().Select(e => (e, (IReadOnlyList<CollectivityView>)[.. e.LaureatesBelow.Where(told.Add)]))];
    }

    private static IReadOnlyList<TerritoryView> NearestTo(Snapshot snapshot, TerritoryView place, IReadOnlyList<CollectivityView> told)
    {
        if (place is not { Longitude: { } longitude, Latitude: { } latitude })
        {
            return [];
        }

        var around = place.LaureatesAbove.Concat(told).ToHashSet();
        var point = string.Create(CultureInfo.InvariantCulture, $"{longitude},{latitude}");
        return
        [
            .. With(LabelStatus.Labelled)
                .Concat(With(LabelStatus.BadgeOnly))
                .OrderBy(t => t.DistanceKm)
                .Where(t => !around.Contains(t.Collectivity!))
                .Take(MostNear),
        ];

        IReadOnlyList<TerritoryView> With(string status) => TerritoryResource.Territories.Query(
            snapshot,
            ("kind", $"{TerritoryKinds.Commune},{TerritoryKinds.Epci}"),
            ("status", status),
            ("near", point),
            ("limit", "all")).Rows;
    }

    private static TerritoryView[] NamesakesOf(Snapshot snapshot, TerritoryView place) => place.Kind != TerritoryKinds.Commune ? [] :
    [
        .. snapshot.Collectivities
            .Select(snapshot.Territories.Of)
            .OfType<TerritoryView>()
            .Where(t => t.Kind == place.Kind && t.SortName == place.SortName && t.Code != place.Code),
    ];
}

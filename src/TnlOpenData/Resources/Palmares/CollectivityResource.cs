using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;
using TnlOpenData.Text;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Collectivities: identity, place, and a summary of awards per scale.</summary>
public static class CollectivityResource
{
    [Listed(20)]
    public static readonly Resource<CollectivityView> Collectivities = new("collectivities")
    {
        Title = "Collectivités",
        Description = "Les organismes lauréats recensés, avec leurs codes, leur place sur la carte et le résumé de leurs distinctions, "
            + "échelle par échelle.",
        Rows = s => s.Collectivities,
        DefaultSort = "name",
        ItemKeys = ["collectivity"],
        ItemExample = ["echirolles"],
        Item = (s, keys) => s.Collectivity(keys[0]),
        Suggest = (s, keys) =>
            Nearest.To(keys[0], s.Collectivities.Select(c => c.Collectivity.Id)) is { } id ? $"/collectivities/{id}" : null,
        PathOf = PathOf,
        PlaceOf = PlaceOf,
        Columns =
        [
            Own("id"),
            SharedColumns.NameColumn<CollectivityView>(v => v.Collectivity) with { SortKey = v => Cell.Of(v.SortName) },
            .. AllTables.Collectivities.Columns
                .Where(c => c.Name is not ("id" or "name" or "note" or "source_ids"))
                .Select(c => c.On<CollectivityView>(v => v.Collectivity)),
            new Column<CollectivityView>("awards_count", ColumnType.Integer, v => Cell.Of(v.Awards.Count))
            {
                Title = "Distinctions recensées",
                Description = "Nombre de distinctions recensées, toutes éditions réunies. D’autres peuvent exister sans être recensées.",
                Example = "5",
                CanBeEmpty = false,
            },
            AwardSummary.Column,
            Own("note"), Own("source_ids"),
            SharedColumns.Links<CollectivityView>(
                v =>
                [
                    SharedColumns.Link("self", PathOf(v)),
                    SharedColumns.Link("awards", $"{PathOf(v)}/awards"),
                    SharedColumns.Link("histories", $"{PathOf(v)}/histories"),
                ],
                "self", "awards", "histories"),
        ],
        Filters =
        [
            .. SharedColumns.Places<CollectivityView>(v => v.Collectivity).Select(Indexed),
            new AwardedInFilter { Description = "Distinguée au moins une fois dans ces éditions.", Example = "2018..2021" },
            SharedColumns.SearchBody<CollectivityView>(s => s.Collectivities, v => v.Collectivity),
        ],
    };

    public static Place? PlaceOf(CollectivityView v) =>
        v.Collectivity is { Longitude: { } longitude, Latitude: { } latitude } ? new Place(longitude, latitude) : null;

    /// <summary>Kind, département and région are frequent filters: their rows are indexed on first use.</summary>
    private static Filter<CollectivityView> Indexed(Filter<CollectivityView> filter) => filter is ChoiceFilter<CollectivityView> choice
        ? choice with
        {
            Candidates = (s, value) => s.Cached($"collectivities by {choice.Name}", () => Index(s, choice)).GetValueOrDefault(value, []),
        }
        : filter;

    private static Dictionary<string, IReadOnlyList<CollectivityView>> Index(
        Snapshot snapshot,
        ChoiceFilter<CollectivityView> choice) => snapshot.Collectivities
        .GroupBy(c => choice.Value(c) ?? choice.WhenEmpty ?? "", StringComparer.Ordinal)
        .ToDictionary(g => g.Key, IReadOnlyList<CollectivityView> (g) => [.. g], StringComparer.Ordinal);

    private static Column<CollectivityView> Own(string name) =>
        AllTables.Collectivities[name].On<CollectivityView>(v => v.Collectivity);

    private static string PathOf(CollectivityView v) => $"/collectivities/{v.Collectivity.Id}";
}

using System.Globalization;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Editions of the label, with the recorded and official numbers of each.</summary>
public static class EditionResource
{
    [Listed(10)]
    public static readonly Resource<EditionView> Editions = new("editions")
    {
        Title = "Éditions",
        Description = "Les éditions annuelles du label : dates, événement, nombres annoncés par l’ADULLACT, échelle, part recensée.",
        Rows = s => s.Editions,
        DefaultSort = "year",
        ItemKeys = ["edition"],
        ItemExample = ["2018"],
        Item = (s, keys) => Find(s, keys[0]),
        Suggest = (s, keys) => s.Editions.Count > 0 && int.TryParse(keys[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? $"/editions/{s.Editions.MinBy(e => Math.Abs((long)e.Edition.Year - year))!.Edition.Year}"
            : null,
        PathOf = PathOf,
        Columns =
        [
            .. AllTables.Editions.Columns.Select(c => c.On<EditionView>(v => v.Edition)),
            CoverageColumns.Coverage,
            new Column<EditionView>("domains", ColumnType.List, v => Cell.Of([.. v.Domains.Select(d => d.Code)]))
            {
                Title = "Domaines évalués",
                Description = "Codes des domaines évalués, dans l’ordre publié ; vide quand la liste n’est pas connue.",
                Example = "strategie|formats-ouverts",
                CanBeEmpty = false,
            },
            SharedColumns.Links<EditionView>(
                v =>
                [
                    SharedColumns.Link("self", PathOf(v)),
                    SharedColumns.Link("awards", $"{PathOf(v)}/awards"),
                    SharedColumns.Link("domains", $"{PathOf(v)}/domains"),
                    SharedColumns.Link("mentions", $"{PathOf(v)}/mentions"),
                    SharedColumns.Link("jury_members", $"{PathOf(v)}/jury-members"),
                    SharedColumns.Link("coverage", $"/coverage/{v.Edition.Year}"),
                ],
                "self", "awards", "domains", "mentions", "jury_members", "coverage"),
        ],
        Filters =
        [
            SharedColumns.Edition<EditionView>(v => v.Edition.Year, "year"),
            SharedColumns.Scale<EditionView>(v => v.Edition.Scale),
            SharedColumns.Search<EditionView>(
                s => s.Editions,
                "congres maires",
                v => [v.Edition.Title, v.Edition.CeremonyEvent, v.Edition.CeremonyPlace]),
        ],
    };

    internal static EditionView? Find(Snapshot snapshot, string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? snapshot.EditionByYear.GetValueOrDefault(y) : null;

    private static string PathOf(EditionView v) => $"/editions/{v.Edition.Year}";
}

using TnlOpenData.Palmares;
using TnlOpenData.Publishing.Catalogue;
using TnlOpenData.Publishing.Dumps;
using TnlOpenData.Publishing.Publications;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Data;

/// <summary>The content of the page of the data: the dumps, the releases, and four lists of the API.</summary>
public sealed record DataModel
{
    /// <summary>The most rows of a list; a link leads to the others.</summary>
    private const string Most = "200";

    public required Publication Publication { get; init; }
    public required IReadOnlyList<ReleaseNote> Notes { get; init; }
    public required IReadOnlyList<EditionView> Editions { get; init; }
    public required ResultPage<Lead> Leads { get; init; }
    public required ResultPage<Source> Sources { get; init; }
    public required ResultPage<Disagreement> Disagreements { get; init; }

    /// <summary>The files in no dataset of the catalogue: the same tables in other formats.</summary>
    public IEnumerable<PublishedDump> OtherFiles => Publication.Dumps
        .Where(d => d.Dump.Profile is null && !CatalogueDataset.All.Any(s => s.Holds(d.Dump)));

    /// <summary>The CSV files for a double click in a French spreadsheet.</summary>
    public IEnumerable<PublishedDump> SpreadsheetFiles => Publication.Dumps.Where(d => d.Dump.Profile is not null);

    public IEnumerable<PublishedDump> FilesOf(CatalogueDataset dataset) => Publication.Dumps.Where(d => dataset.Holds(d.Dump));

    public static DataModel Of(Publication publication)
    {
        var snapshot = publication.Snapshot;
        return new()
        {
            Publication = publication,
            Notes = publication.Notes(),
            Editions = CoverageResource.Coverage.Query(snapshot, ("sort", "-edition"), ("limit", "all")).Rows,
            Leads = LeadResource.Leads.Query(snapshot, ("limit", Most)),
            Sources = ReferenceResources.Sources.Query(snapshot, ("sort", "kind,id"), ("facets", "kind"), ("limit", Most)),
            Disagreements = EditionDetailResources.Disagreements.Query(snapshot, ("limit", Most)),
        };
    }
}

/// <summary>The leads about the same editions.</summary>
public sealed record LeadGroup(string Title, IReadOnlyList<Lead> Leads)
{
    /// <summary>In the order of the editions; those without an edition last.</summary>
    public static IEnumerable<LeadGroup> Of(IReadOnlyList<Lead> leads) => leads
        .GroupBy(l => (l.EditionFrom, l.EditionTo))
        .OrderBy(g => g.Key.EditionFrom is null)
        .ThenBy(g => g.Key.EditionFrom)
        .ThenBy(g => g.Key.EditionTo ?? int.MaxValue)
        .Select(g => new LeadGroup(TitleOf(g.Key.EditionFrom, g.Key.EditionTo), [.. g]));

    private static string TitleOf(int? from, int? to) => (from, to) switch
    {
        ({ } only, { } same) when only == same => $"Édition {only}",
        ({ } first, { } last) => $"Éditions {first} à {last}",
        ({ } first, null) => $"Depuis l’édition {first}",
        _ => "Sans édition précise",
    };
}

using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Site.Layout;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Explorer;

/// <summary>The result of a query of the explorer, or all its errors.</summary>
public sealed record ExplorerModel
{
    public const int RowsPerPage = 50;

    private const int MostHits = 6;

    /// <summary>The canonical filters, and the sort if the query has one.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    public required ResultPage<AwardView>? Page { get; init; }

    public required IReadOnlyList<QueryError> QueryErrors { get; init; }

    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>Other search results for the same words: bodies, départements, editions.</summary>
    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    public int Number { get; init; } = 1;

    public int Pages => Page is null ? 0 : (Page.Total + RowsPerPage - 1) / RowsPerPage;

    /// <summary>The parameters of the API for all rows in the same order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ApiParameters =>
        Parameters.Any(p => p.Key == "sort") ? Parameters : [.. Parameters, new("sort", ExplorerQuestion.Sort)];

    public string? Value(string name) => Parameters.FirstOrDefault(p => p.Key == name).Value;

    internal static ExplorerModel Of(Snapshot snapshot, ExplorerQuestion question)
    {
        var isSorted = question.Typed.Any(p => p.Key == "sort");
        IReadOnlyList<KeyValuePair<string, string>> asked =
            isSorted ? question.Typed : [.. question.Typed, new("sort", ExplorerQuestion.Sort)];
        var (query, errors) = AwardResource.Awards.Read(snapshot, asked, []);
        errors = [.. question.QueryErrors, .. errors];
        if (query is null || errors.Count > 0)
        {
            return new() { Parameters = [], Page = null, QueryErrors = errors, Facets = FacetGroup.Of(snapshot, null) };
        }

        var offset = (int)Math.Min((question.Page - 1L) * RowsPerPage, int.MaxValue - RowsPerPage);
        var counted = query with { Facets = FacetGroup.Counted, Limit = RowsPerPage, Offset = offset };
        var page = counted.Run(snapshot);
        return new()
        {
            Parameters = [.. query.Parameters.Where(p => isSorted || p.Key != "sort")],
            Page = page,
            QueryErrors = page.Count == 0 && question.Page > 1 ? [NoSuchPage(question.Page)] : [],
            Facets = FacetGroup.Of(snapshot, page),
            Number = question.Page,
            Hits = query.Parameters.FirstOrDefault(p => p.Key == "q").Value is { } typed ? Search(snapshot, typed) : [],
        };
    }

    private static IReadOnlyList<SearchHit> Search(Snapshot snapshot, string typed) =>
        ((ResultPage<SearchHit>?)SearchResource.Search.Query(snapshot, [new("q", typed), new("limit", $"{MostHits}")], []).Page)?.Rows
        ?? [];

    private static QueryError NoSuchPage(int page) =>
        QueryError.InvalidValue(ExplorerQuestion.PageName, $"{page}", new("est après la dernière page", "is after the last page"));
}

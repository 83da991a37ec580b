using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Site.Drawing.Map;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;
using TnlOpenData.Web.Requests;

namespace TnlOpenData.Site.Pages.Map;

/// <summary>The result of a query of <c>/v1/awards</c> as a map: each body once, by its latest award. Or the errors of the query.</summary>
public sealed record MapModel
{
    /// <summary>The filters of <c>/v1/awards</c>.</summary>
    internal static readonly QueryParameters Known = new([.. AwardResource.Awards.Filters.Select(f => f.Name)]);

    /// <summary>The filters in canonical form.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    public required ResultPage<AwardView>? Page { get; init; }

    public IReadOnlyList<QueryError> QueryErrors { get; init; } = [];

    public IReadOnlyList<AwardView> Laureates { get; init; } = [];

    public MapDrawing Drawing { get; init; } = new([], []);

    /// <summary>The edition, if the query selects exactly one: its levels are of one scale and can be coloured.</summary>
    public EditionView? Edition => Drawing.Edition;

    public string? Value(string name) => Parameters.FirstOrDefault(p => p.Key == name).Value;

    /// <summary>The scales that a filter allows; null if it does not restrict scales.</summary>
    public IReadOnlySet<string>? ScalesOf(string name) => Page?.Query.Where.FirstOrDefault(c => c.Name == name)?.Scales;

    /// <summary>The map without filters, cached for the release.</summary>
    internal static MapModel All(Snapshot snapshot) => snapshot.Cached("map of all awards", () => Run(snapshot, []));

    internal static MapModel Of(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> asked) =>
        asked.Count == 0 ? All(snapshot) : Run(snapshot, asked);

    private static MapModel Run(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> asked)
    {
        var known = asked.Where(p => Known.Names.Contains(p.Key, StringComparer.Ordinal));
        var (query, errors) = AwardResource.Awards.Read(snapshot, [.. known], []);
        if (query is null)
        {
            return new() { Parameters = [], Page = null, QueryErrors = errors };
        }

        // The bodies are sorted by name below, so the order of the awards does not matter.
        var page = (query with { Sort = [], Limit = null }).Run(snapshot);
        var bodies = MapBodies.Of(snapshot);
        var laureates = bodies.Latest(page.Rows);
        var edition = page.Editions is [var year] ? snapshot.EditionByYear[year] : null;
        var drawing = MapDrawing.Of(bodies, laureates, Focus(query.Parameters), awards => MapPaths.Closer(query.Parameters, awards));
        return new()
        {
            Parameters = query.Parameters,
            Page = page,
            Laureates = laureates,
            Drawing = drawing with
            {
                Edition = edition,
                Levels = edition is null ? [] : [.. snapshot.LevelsOf(edition.Edition.Scale).Reverse()],
            },
        };
    }

    /// <summary>The départements that the filters name, directly or by their région.</summary>
    private static MapFocus Focus(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var (departements, regions) = (Values("departement"), Values("region"));
        string[]? selected = regions is null ? departements : [.. (departements ?? Cog.DepartementCodes).Where(IsInRegions)];
        return new(selected, IsClose: departements is not null);

        string[]? Values(string name) => parameters.FirstOrDefault(p => p.Key == name).Value?.Split(',');

        bool IsInRegions(string departement) =>
            Cog.RegionOf(departement) is { } region && regions.Contains(region, StringComparer.Ordinal);
    }
}

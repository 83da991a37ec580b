using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Map;

/// <summary>
/// The answer to a question of <c>/v1/awards</c> as a map: each body once, by its latest award among those that answer. Or all the
/// reasons why there is none.
/// </summary>
public sealed record MapModel
{
    private static readonly string[] Known = [.. AwardResource.Awards.Filters.Select(f => f.Name)];

    /// <summary>The filters as they were understood.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    public required Page<AwardView>? Page { get; init; }

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    public IReadOnlyList<AwardView> Laureates { get; init; } = [];

    public MapDrawing Drawing { get; init; } = new([], []);

    /// <summary>The one edition that the question names: levels are then of one scale, and can be coloured.</summary>
    public EditionView? Edition { get; init; }

    public string? Value(string name) => Parameters.FirstOrDefault(p => p.Key == name).Value;

    /// <summary>The scales that a condition leaves open; null where it says nothing of scales.</summary>
    public IReadOnlySet<string>? ScalesOf(string name) => Page?.Query.Where.FirstOrDefault(c => c.Name == name)?.Scales;

    /// <summary>The whole palmarès, kept: it is what the pages open with.</summary>
    internal static MapModel All(Snapshot snapshot) => snapshot.Cached("map of all awards", () => Answer(snapshot, []));

    internal static MapModel Of(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> asked) => asked.Count == 0 ? All(snapshot) : Answer(snapshot, asked);

    private static MapModel Answer(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> asked)
    {
        Refusal[] unknown = [.. asked.Where(p => !Known.Contains(p.Key, StringComparer.Ordinal)).Select(p => Refusal.UnknownParameter(p.Key, Known))];
        var (query, refusals) = AwardResource.Awards.Read(snapshot, [.. asked.Where(p => Known.Contains(p.Key, StringComparer.Ordinal))], []);
        if (query is null || unknown.Length > 0)
        {
            return new() { Parameters = [], Page = null, Refusals = [.. unknown, .. refusals] };
        }

        // Bodies are put in the order of their names here: the order of the awards does not matter.
        var page = (query with { Sort = [], Limit = null }).Run(snapshot);
        var bodies = MapBodies.Of(snapshot);
        var laureates = bodies.Latest(page.Rows);
        return new()
        {
            Parameters = query.Parameters,
            Page = page,
            Laureates = laureates,
            Drawing = MapDrawing.Of(bodies, laureates, MapFocus.Of(query.Parameters)),
            Edition = page.Editions is [var year] ? snapshot.EditionByYear[year] : null,
        };
    }
}

using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Explorer;

/// <summary>One filter as boxes to tick, each with how many rows it would leave.</summary>
public sealed record FacetGroup(string Name, string Title, IReadOnlyList<FacetValue> Values)
{
    private static readonly (string Name, string Title)[] Shown =
    [
        ("edition", "Édition"), ("level", "Niveau"), ("level_status", "Manière dont le niveau est connu"), ("kind", "Nature"),
        ("region", "Région"), ("departement", "Département"), ("mention", "Mention"),
    ];

    public int Selected => Values.Count(v => v.IsSelected);

    internal static IReadOnlyList<Filter<AwardView>> Counted { get; } = [.. Shown.Select(s => AwardResource.Awards.Filters.First(f => f.Name == s.Name))];

    /// <summary>Filters of the API that have no boxes here; an address that names one keeps it.</summary>
    public static bool HasBoxes(string name) => Array.Exists(Shown, s => s.Name == name);

    /// <param name="page">The answer with its counts; null for the whole palmarès.</param>
    internal static IReadOnlyList<FacetGroup> Of(Snapshot snapshot, Page<AwardView>? page)
    {
        page ??= snapshot.Cached("explorer facets", () => new ListQuery<AwardView> { Resource = AwardResource.Awards, Sort = [], Fields = AwardResource.Awards.Columns, Facets = Counted, Limit = 1 }.Run(snapshot));
        return [.. Shown.Select(s => Of(snapshot, page, s.Name, s.Title)).Where(g => g.Values.Count > 0)];
    }

    private static FacetGroup Of(Snapshot snapshot, Page<AwardView> page, string name, string title)
    {
        var chosen = page.Parameters.FirstOrDefault(p => p.Key == name).Value?.Split(',') ?? [];
        var isChosen = page.Query.Where.FirstOrDefault(c => c.Name == name);
        var counts = page.Facets.First(f => f.Name == name).Values.Where(v => v.Value is not null).Select(v => (Value: v.Value!, v.Count)).ToList();
        counts.AddRange(chosen.Where(c => !c.Contains("..", StringComparison.Ordinal) && !counts.Exists(v => v.Value == c)).Select(c => (c, 0)));
        var values = counts.Select(v => FacetValue.Of(snapshot, name, v.Value, v.Count, Covers(snapshot, chosen, isChosen, v.Value)));
        return new(name, title, [.. values.OrderBy(v => v.Order, StringComparer.Ordinal)]);
    }

    /// <summary>A value is ticked if it is named, or lies in a range that is.</summary>
    private static bool Covers(Snapshot snapshot, string[] chosen, Criterion<AwardView>? criterion, string value) =>
        Array.IndexOf(chosen, value) >= 0
        || criterion?.Levels.Any(l => l.Level == value) == true
        || (criterion is { Name: "edition", Editions: { } years } && years.Any(y => $"{y}" == value));
}

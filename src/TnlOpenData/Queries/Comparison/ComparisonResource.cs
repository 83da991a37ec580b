using TnlOpenData.Queries.Filters;
using TnlOpenData.Queries.Resources;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Queries.Comparison;

/// <summary>Collectivities side by side, edition by edition.</summary>
public sealed record ComparisonResource() : Resource("compare")
{
    private const int MostBodies = 50;

    public static readonly ComparisonResource Compare = new()
    {
        Title = "Comparaison de collectivités",
        Description = "Les collectivités demandées, dans l’ordre demandé, une colonne par édition. Une absence est typée : « not-known-to-be-labelled » tant que l’édition n’est pas recensée en entier, jamais « non labellisée ».",
        DefaultSort = "",
        DefaultSortText = "l’ordre demandé",
    };

    public override bool HasPlaces => false;

    public override IReadOnlyList<Column> ColumnInfos => ComparisonRow.Infos;

    public override IReadOnlyList<Filter> FilterInfos { get; } =
    [
        new ParameterInfo("collectivities")
        {
            Description = $"Identifiants, SIREN ou codes INSEE des collectivités à comparer, une à {MostBodies}. Obligatoire.",
            Example = "boe,echirolles,lyon",
        },
        Joined.Edition<EditionView>(e => e.Edition.Year),
    ];

    public override Answer Ask(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var refusals = new List<Refusal>();
        var bodies = ReadBodies(snapshot, parameters, refusals);
        var editions = ReadEditions(snapshot, parameters, refusals);
        if (refusals.Count > 0)
        {
            return new(null, refusals);
        }

        ComparisonRow[] rows = [.. bodies.Select(b => new ComparisonRow(b))];
        int[] years = [.. editions.Select(e => e.Edition.Year)];
        return new Resource<ComparisonRow>(Name)
        {
            Title = Title,
            Description = Description,
            DefaultSort = DefaultSort,
            Columns = ComparisonRow.Columns(editions),
            Rows = _ => rows,
            IsComputed = true,
            Filters = [.. FilterInfos.Select(f => new Said<ComparisonRow>(f.Name) { Editions = years })],
        }.Ask(snapshot, parameters, scope);
    }

    public override Page? Find(Snapshot snapshot, IReadOnlyList<string> keys) => null;

    private static List<CollectivityView> ReadBodies(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, List<Refusal> refusals)
    {
        var typed = parameters.FirstOrDefault(p => p.Key == "collectivities").Value;
        if (string.IsNullOrWhiteSpace(typed))
        {
            refusals.Add(Refusal.MissingParameter("collectivities", "boe,echirolles,lyon"));
            return [];
        }

        var keys = typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        if (keys.Length > MostBodies)
        {
            refusals.Add(Refusal.InvalidValue("collectivities", typed, new($"nomme plus de {MostBodies} collectivités", $"names more than {MostBodies} collectivities")));
        }

        var bodies = new List<CollectivityView>();
        foreach (var key in keys.Take(MostBodies))
        {
            if (snapshot.Collectivity(key) is { } body)
            {
                bodies.Add(body);
            }
            else
            {
                refusals.Add(Refusal.InvalidValue(
                    "collectivities",
                    key,
                    new("n’est pas une collectivité recensée", "is not a collectivity on record"),
                    [.. snapshot.Facts.Collectivities.Select(c => c.Id)]));
            }
        }

        return bodies;
    }

    private static IReadOnlyList<EditionView> ReadEditions(Snapshot snapshot, IReadOnlyList<KeyValuePair<string, string>> parameters, List<Refusal> refusals)
    {
        if (parameters.FirstOrDefault(p => p.Key == "edition").Value is not { } typed)
        {
            return snapshot.Editions;
        }

        var (criterion, refusal) = Joined.Edition<EditionView>(e => e.Edition.Year).Read(snapshot, typed);
        if (refusal is not null)
        {
            refusals.Add(refusal);
        }

        return criterion is null ? [] : [.. snapshot.Editions.Where(criterion.Matches)];
    }
}

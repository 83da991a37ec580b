using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Comparison;

/// <summary>The awards of several collectivities, one column per edition.</summary>
public sealed record ComparisonResource() : Resource("compare")
{
    private const int MostCollectivities = 50;

    [Listed(170)]
    public static readonly ComparisonResource Compare = new()
    {
        Title = "Comparaison de collectivités",
        Description = "Les collectivités demandées, dans l’ordre demandé, une colonne par édition. Une absence est typée : "
            + "« not-known-to-be-labelled » tant que l’édition n’est pas recensée en entier, jamais « non labellisée ».",
        DefaultSort = "",
        DefaultSortText = "l’ordre demandé",
    };

    public override bool HasPlaces => false;

    public override IReadOnlyList<Column> ColumnInfos => ComparisonRow.Infos;

    public override IReadOnlyList<Filter> FilterInfos { get; } =
    [
        new ParameterInfo("collectivities")
        {
            Description =
                $"Identifiants, SIREN ou codes INSEE des collectivités à comparer, une à {MostCollectivities}. Obligatoire.",
            Example = "boe,echirolles,lyon",
        },
        SharedColumns.Edition<EditionView>(e => e.Edition.Year),
    ];

    public override ParsedQuery Read(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var errors = new QueryErrors();
        var collectivities = ReadCollectivities(snapshot, parameters, errors);
        var criterion = ReadEditions(snapshot, parameters, errors);
        if (errors.Count > 0)
        {
            return new ParsedQuery<ComparisonRow>(null, errors.All) { Snapshot = snapshot };
        }

        EditionView[] editions = [.. snapshot.Editions.Where(criterion?.Matches ?? (_ => true))];
        ComparisonRow[] rows = [.. collectivities.Select(c => new ComparisonRow(c))];
        int[] years = [.. editions.Select(e => e.Edition.Year)];
        var list = new Resource<ComparisonRow>(Name)
        {
            Title = Title,
            Description = Description,
            DefaultSort = DefaultSort,
            Columns = ComparisonRow.Columns(editions),
            Rows = _ => rows,
            IsComputed = true,
            Filters = [.. FilterInfos.Select(f => new EchoedParameter<ComparisonRow>(f.Name) { Editions = years })],
        };
        IEnumerable<KeyValuePair<string, string>> canonical =
        [
            new("collectivities", string.Join(',', collectivities.Select(c => c.Collectivity.Id))),
            .. criterion is null ? [] : (KeyValuePair<string, string>[])[new("edition", criterion.Text)],
        ];
        return list.Read(snapshot, EchoedParameters.InCanonicalForm(parameters, canonical), scope);
    }

    public override ResultPage? Find(Snapshot snapshot, IReadOnlyList<string> keys) => null;

    private static List<CollectivityView> ReadCollectivities(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        QueryErrors errors)
    {
        var typed = parameters.FirstOrDefault(p => p.Key == "collectivities").Value;
        if (string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(QueryError.MissingParameter("collectivities", "boe,echirolles,lyon"));
            return [];
        }

        var keys = typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        if (keys.Length > MostCollectivities)
        {
            errors.Add(QueryError.InvalidValue("collectivities", typed, new(
                $"nomme plus de {MostCollectivities} collectivités",
                $"names more than {MostCollectivities} collectivities")));
        }

        var collectivities = new List<CollectivityView>();
        foreach (var key in keys.Take(MostCollectivities))
        {
            if (snapshot.Collectivity(key) is { } collectivity)
            {
                collectivities.Add(collectivity);
            }
            else
            {
                errors.Add(() => QueryError.InvalidValue(
                    "collectivities",
                    key,
                    new("n’est pas une collectivité recensée", "is not a collectivity on record"),
                    [.. snapshot.Data.Collectivities.Select(c => c.Id)]));
            }
        }

        return [.. collectivities.Distinct()];
    }

    /// <summary>The condition on editions; null for all of them, and if there is an error.</summary>
    private static Criterion<EditionView>? ReadEditions(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        QueryErrors errors)
    {
        if (parameters.FirstOrDefault(p => p.Key == "edition").Value is not { } typed)
        {
            return null;
        }

        var (criterion, error) = SharedColumns.Edition<EditionView>(e => e.Edition.Year).Read(snapshot, typed);
        if (error is not null)
        {
            errors.Add(error);
        }

        return criterion;
    }
}

using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Comparison;

/// <summary>The awards of several collectivities or territories, one column per edition.</summary>
public sealed record ComparisonResource() : Resource("compare")
{
    [Listed(170)]
    public static readonly ComparisonResource Compare = new()
    {
        Title = "Comparaison de territoires",
        Description = "Les collectivités et les territoires demandés, dans l’ordre demandé, une colonne par édition. Une absence est "
            + "typée : « not-known-to-be-labelled » tant que l’édition n’est pas recensée en entier, jamais « non labellisée ».",
        DefaultSort = "",
        DefaultSortText = "l’ordre demandé",
    };

    public override bool HasPlaces => false;

    public override IReadOnlyList<Column> ColumnInfos => ComparisonRow.Infos;

    public override IReadOnlyList<Filter> FilterInfos { get; } =
    [
        new ParameterInfo(ComparedKeys.Parameter)
        {
            Description = "Identifiants, SIREN ou codes INSEE des collectivités ou des territoires à comparer, un à "
                + $"{ComparedKeys.Most}. Un code de deux ou trois caractères est celui du département. Obligatoire.",
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
        var rows = ComparedKeys.Read(snapshot, parameters.FirstOrDefault(p => p.Key == ComparedKeys.Parameter).Value, errors);
        var criterion = ReadEditions(snapshot, parameters, errors);
        if (errors.Count > 0)
        {
            return new ParsedQuery<ComparisonRow>(null, errors.All) { Snapshot = snapshot };
        }

        EditionView[] editions = [.. snapshot.Editions.Where(criterion?.Matches ?? (_ => true))];
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
            new(ComparedKeys.Parameter, string.Join(',', rows.Select(r => r.Key))),
            .. criterion is null ? [] : (KeyValuePair<string, string>[])[new("edition", criterion.Text)],
        ];
        return list.Read(snapshot, EchoedParameters.InCanonicalForm(parameters, canonical), scope);
    }

    public override ResultPage? Find(Snapshot snapshot, IReadOnlyList<string> keys) => null;

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

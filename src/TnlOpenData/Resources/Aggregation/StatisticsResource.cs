using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Aggregation;

/// <summary>Counts of awards grouped by one to three dimensions, with the filters of awards. Each result states its coverage.</summary>
public sealed record StatisticsResource() : Resource("statistics")
{
    private const int MostDimensions = 3;

    [Listed(140)]
    public static readonly StatisticsResource Statistics = new()
    {
        Title = "Statistiques",
        Description = "Nombre de distinctions et de collectivités par édition, échelle, niveau, nature, département, région, mention…, "
            + "avec les filtres des distinctions. On compte des niveaux, on ne les additionne jamais ; « share » dit sur quelle part du "
            + "nombre annoncé par l’ADULLACT repose chaque ligne.",
        DefaultSort = "",
        DefaultSortText = "l’ordre des dimensions de « by »",
    };

    public override bool HasPlaces => false;

    public override IReadOnlyList<Column> ColumnInfos => StatisticsRow.Columns(Dimension.All);

    public override IReadOnlyList<Filter> FilterInfos => [By, .. AwardResource.Awards.FilterInfos];

    private static Filter By { get; } = new ParameterInfo("by")
    {
        Description = $"Dimensions du comptage, une à {MostDimensions}, parmi : "
            + $"{string.Join(", ", Dimension.All.Select(d => d.Name))}. Obligatoire.",
        Example = "edition,scale,level",
    };

    public override ParsedQuery Read(
        Snapshot snapshot,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<KeyValuePair<string, string>> scope)
    {
        var errors = new QueryErrors();
        var by = ReadBy(parameters, errors);
        if (errors.Count > 0)
        {
            return new ParsedQuery<StatisticsRow>(null, errors.All) { Snapshot = snapshot };
        }

        var filters = AwardResource.Awards.Filters.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        KeyValuePair<string, string>[] narrowing = [.. parameters.Where(p => filters.Contains(p.Key))];
        var awards = AwardResource.Awards.Read(snapshot, [.. narrowing, new("limit", "all")], scope);
        if (awards.Query is not { } query)
        {
            return awards;
        }

        var onlyEditions = narrowing.Concat(scope).All(p => p.Key is "edition" or "scale");
        var groups = new Lazy<IReadOnlyList<StatisticsRow>>(() => Grouping.Of(snapshot, by, query.Run(snapshot).Rows, onlyEditions,
            Denominators.Of(snapshot, by, [.. narrowing, .. scope])));
        var editions = query.Editions ?? [.. snapshot.Editions.Select(e => e.Edition.Year)];
        var list = new Resource<StatisticsRow>(Name)
        {
            Title = Title,
            Description = Description,
            // Editions and scales first, so that levels are sorted within one scale.
            DefaultSort = string.Join(',', by.OrderBy(d => d.Name is "edition" or "scale" ? 0 : 1).Select(d => d.Name)),
            Columns = StatisticsRow.Columns(by),
            Rows = _ => groups.Value,
            IsComputed = true,
            Filters =
            [
                new EchoedParameter<StatisticsRow>("by") { Editions = editions },
                .. filters.Select(f => new EchoedParameter<StatisticsRow>(f)),
            ],
        };
        var canonical = query.Parameters.Append(new("by", string.Join(',', by.Select(d => d.Name))));
        return list.Read(snapshot, EchoedParameters.InCanonicalForm(parameters, canonical), []);
    }

    public override ResultPage? Find(Snapshot snapshot, IReadOnlyList<string> keys) => null;

    private static List<Dimension> ReadBy(IReadOnlyList<KeyValuePair<string, string>> parameters, QueryErrors errors)
    {
        string[] known = [.. Dimension.All.Select(d => d.Name)];
        var typed = parameters.FirstOrDefault(p => p.Key == "by").Value;
        if (string.IsNullOrWhiteSpace(typed))
        {
            errors.Add(QueryError.MissingParameter("by", By.Example));
            return [];
        }

        var names = typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var name in names.Where(n => !known.Contains(n, StringComparer.Ordinal)))
        {
            errors.Add(() => QueryError.InvalidValue("by", name, new("n’est pas une dimension", "is not a dimension"), known));
        }

        if (names.Length > MostDimensions)
        {
            errors.Add(QueryError.InvalidValue(
                "by",
                typed,
                new($"a plus de {MostDimensions} dimensions", $"has more than {MostDimensions} dimensions"),
                known));
        }

        var by = names.Select(n => Dimension.All.FirstOrDefault(d => d.Name == n)).OfType<Dimension>().ToList();
        if (by.Exists(d => d.Name == "level") && !by.Exists(d => d.Name is "edition" or "scale"))
        {
            // Levels are comparable within one scale only.
            by.Insert(0, Dimension.All.First(d => d.Name == "scale"));
        }

        return by;
    }
}

using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>Levels are comparable within one scale only. Reports filters and sorts that mix scales, and names the scales.</summary>
internal static class ScaleConsistency
{
    /// <summary>Columns that partition rows by scale: a sort by level after one of them stays within one scale.</summary>
    private static readonly string[] Partitions = ["scale", "edition", "year"];

    public static IEnumerable<QueryError> Check<T>(ListQuery<T> query, Snapshot snapshot) where T : class
    {
        var scales = AdmittedScales(query, snapshot);
        foreach (var criterion in query.Where.Where(c => c.Levels.Count > 0))
        {
            var others = AdmittedScales(query with { Where = [.. query.Where.Where(c => c != criterion)] }, snapshot);
            var foreign = criterion.Levels
                .Where(l => !others.Contains(l.Scale, StringComparer.Ordinal))
                .DistinctBy(l => l.Scale, StringComparer.Ordinal);
            foreach (var (level, scale) in foreign)
            {
                yield return ForeignLevel(criterion.Name, level, scale, others);
            }
        }

        for (var i = 0; i < query.Sort.Count; i++)
        {
            var partitioned = query.Sort.Take(i).Any(s => Partitions.Contains(s.Column.Name, StringComparer.Ordinal));
            if (query.Sort[i].Column.WithinScale && !partitioned && scales.Count > 1)
            {
                yield return CrossSort(query.Sort[i].Text, scales);
            }
        }
    }

    private static List<string> AdmittedScales<T>(ListQuery<T> query, Snapshot snapshot) where T : class =>
    [
        .. snapshot.Data.Scales.Select(l => l.Scale).Distinct(StringComparer.Ordinal)
            .Where(scale => query.Where.All(c => c.Scales?.Contains(scale) ?? true)),
    ];

    private static QueryError ForeignLevel(string parameter, string level, string scale, IReadOnlyList<string> admitted)
    {
        var others = string.Join(", ", admitted);
        return new QueryError(QueryErrorKind.CrossScale, parameter, level, new(
            $"Le niveau « {level} » appartient à l’échelle {scale} ; la question porte sur l’échelle {others}. "
            + "Les échelles ne sont jamais converties l’une dans l’autre.",
            $"The level “{level}” belongs to the scale {scale}; the question is about the scale {others}. "
            + "Scales are never converted into one another."))
        {
            Allowed = [scale, .. admitted],
        };
    }

    private static QueryError CrossSort(string sort, IReadOnlyList<string> scales)
    {
        var names = string.Join(", ", scales);
        return new QueryError(QueryErrorKind.CrossScale, "sort", sort, new(
            $"Trier par niveau mêlerait les échelles {names}, qui ne sont jamais converties l’une dans l’autre. "
            + "Filtrez par « scale » ou « edition », ou triez d’abord par l’un d’eux.",
            $"Sorting by level would mix the scales {names}, which are never converted into one another. "
            + "Filter by “scale” or “edition”, or sort by one of them first."))
        {
            Allowed = scales,
            Suggestion = $"edition,{sort}",
        };
    }
}

using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>Levels compare inside one scale only: what crosses scales is refused, and both scales are named.</summary>
internal static class ScaleRules
{
    /// <summary>Columns that part the rows by scale: after one of them a sort by level compares like with like.</summary>
    private static readonly string[] Partitions = ["scale", "edition", "year"];

    public static IEnumerable<Refusal> Check<T>(ListQuery<T> query, Snapshot snapshot) where T : class
    {
        var scales = AdmittedScales(query, snapshot);
        foreach (var criterion in query.Where.Where(c => c.Levels.Count > 0))
        {
            var others = AdmittedScales(query with { Where = [.. query.Where.Where(c => c != criterion)] }, snapshot);
            foreach (var (level, scale) in criterion.Levels.Where(l => !others.Contains(l.Scale, StringComparer.Ordinal)).DistinctBy(l => l.Scale, StringComparer.Ordinal))
            {
                yield return Foreign(criterion.Name, level, scale, others);
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
        .. snapshot.Facts.Scales.Select(l => l.Scale).Distinct(StringComparer.Ordinal)
            .Where(scale => query.Where.All(c => c.Scales?.Contains(scale) ?? true)),
    ];

    private static Refusal Foreign(string parameter, string level, string scale, IReadOnlyList<string> asked)
    {
        var others = string.Join(", ", asked);
        return new Refusal(RefusalKind.CrossScale, parameter, level, new(
            $"Le niveau « {level} » appartient à l’échelle {scale} ; la question porte sur l’échelle {others}. Les échelles ne sont jamais converties l’une dans l’autre.",
            $"The level “{level}” belongs to the scale {scale}; the question is about the scale {others}. Scales are never converted into one another."))
        {
            Allowed = [scale, .. asked],
        };
    }

    private static Refusal CrossSort(string sort, IReadOnlyList<string> scales)
    {
        var names = string.Join(", ", scales);
        return new Refusal(RefusalKind.CrossScale, "sort", sort, new(
            $"Trier par niveau mêlerait les échelles {names}, qui ne sont jamais converties l’une dans l’autre. Filtrez par « scale » ou « edition », ou triez d’abord par l’un d’eux.",
            $"Sorting by level would mix the scales {names}, which are never converted into one another. Filter by “scale” or “edition”, or sort by one of them first."))
        {
            Allowed = scales,
            Suggestion = $"edition,{sort}",
        };
    }
}

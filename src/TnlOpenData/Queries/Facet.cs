using TnlOpenData.Queries.Filters;

namespace TnlOpenData.Queries;

/// <summary>How many rows each value of a filter would leave, with the question's other filters applied.</summary>
public sealed record Facet(string Name, IReadOnlyList<(string? Value, int Count)> Values)
{
    internal static Facet Of<T>(Filter<T> filter, IEnumerable<T> rows) => new(filter.Name,
    [
        .. rows.SelectMany(row => filter.FacetOf(row)!)
            .GroupBy(value => value, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count()))
            .OrderByDescending(g => g.Item2)
            .ThenBy(g => g.Key, StringComparer.Ordinal),
    ]);
}

using System.Runtime.InteropServices;
using TnlOpenData.Queries.Filters;

namespace TnlOpenData.Queries;

/// <summary>How many rows each value of a filter would leave, with the question's other filters applied.</summary>
public sealed record Facet(string Name, IReadOnlyList<(string? Value, int Count)> Values)
{
    internal static Facet Of<T>(Filter<T> filter, IReadOnlyList<T> rows)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var none = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var value in filter.FacetOf(rows[i]))
            {
                if (value is null)
                {
                    none++;
                }
                else
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
                }
            }
        }

        IEnumerable<(string? Value, int Count)> values = counts.Select(c => ((string?)c.Key, c.Value)).Concat(none == 0 ? [] : [(null, none)]);
        return new(filter.Name, [.. values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)]);
    }
}

using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>The values of one filter with their row counts, most frequent first. The other filters of the query apply.</summary>
public sealed record Facet(string Name, IReadOnlyList<(string? Value, int Count)> Values);

/// <summary>
/// Counts the facets of a query in one pass over the list. A row that meets every condition counts in all facets. A row that fails
/// exactly one condition counts in the facet of that condition, because a facet ignores its own filter.
/// </summary>
internal static class FacetCounts
{
    private const int NoFailure = -1;
    private const int SeveralFailures = -2;

    public static IReadOnlyList<Facet> Of<T>(ListQuery<T> query, Snapshot snapshot) where T : class
    {
        var rows = query.Resource.Rows(snapshot);
        FacetIndex[] indexes = [.. query.Facets.Select(facet => IndexOf(facet, query.Resource, rows, snapshot))];
        int[][] counts = [.. indexes.Select(i => i.NewCounts())];
        Func<T, bool>[] conditions = [.. query.Where.Select(c => c.Matches)];
        // The facet with the name of each condition; -1 if that filter is not counted.
        int[] facetOf = [.. query.Where.Select(c => query.Facets.ToList().FindIndex(f => f.Name == c.Name))];
        for (var row = 0; row < rows.Count; row++)
        {
            var failed = FailedCondition(conditions, rows[row]);
            if (failed == NoFailure)
            {
                for (var i = 0; i < indexes.Length; i++)
                {
                    indexes[i].Count(row, counts[i]);
                }
            }
            else if (failed >= 0 && facetOf[failed] is var own and >= 0)
            {
                indexes[own].Count(row, counts[own]);
            }
        }

        return [.. indexes.Select((index, i) => index.ToFacet(query.Facets[i].Name, counts[i]))];
    }

    /// <summary>The key of an index.</summary>
    private sealed record CountedFacet(string Resource, string Filter);

    private static FacetIndex IndexOf<T>(Filter<T> facet, Resource<T> resource, IReadOnlyList<T> rows, Snapshot snapshot) where T : class =>
        resource.IsComputed
            ? FacetIndex.Of(facet, rows)
            : snapshot.Cached(new CountedFacet(resource.Name, facet.Name), () => FacetIndex.Of(facet, rows));

    /// <summary>
    /// The index of the only condition that the row fails; <see cref="NoFailure"/> or <see cref="SeveralFailures"/> otherwise.
    /// </summary>
    private static int FailedCondition<T>(Func<T, bool>[] conditions, T row)
    {
        var failed = NoFailure;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (!conditions[i](row))
            {
                if (failed != NoFailure)
                {
                    return SeveralFailures;
                }

                failed = i;
            }
        }

        return failed;
    }
}

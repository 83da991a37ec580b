using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>
/// The facets of a question, counted in one walk over the list: a row that meets every condition counts for all of them; one that
/// fails a single condition counts for the facet of that condition, which is counted as if it were not there.
/// </summary>
internal static class FacetCounts
{
    public static IReadOnlyList<Facet> Of<T>(ListQuery<T> query, Snapshot snapshot) where T : class
    {
        var rows = query.Resource.Rows(snapshot);
        FacetIndex[] indexes = [.. query.Facets.Select(f => query.Resource.IsComputed ? FacetIndex.Of(f, rows) : snapshot.Cached($"facet {f.Name} of {query.Resource.Name}", () => FacetIndex.Of(f, rows)))];
        int[][] counts = [.. indexes.Select(i => i.NewCounts())];
        Func<T, bool>[] conditions = [.. query.Where.Select(c => c.Matches)];
        // The facet that each condition belongs to; none for a condition that is not counted.
        int[] facetOf = [.. query.Where.Select(c => query.Facets.ToList().FindIndex(f => f.Name == c.Name))];
        for (var row = 0; row < rows.Count; row++)
        {
            var failed = Failed(conditions, rows[row]);
            if (failed == All)
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

    private const int All = -1;
    private const int Several = -2;

    /// <summary>The one condition that the row fails; <see cref="All"/> if it meets them all, <see cref="Several"/> if it fails more.</summary>
    private static int Failed<T>(Func<T, bool>[] conditions, T row)
    {
        var failed = All;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (!conditions[i](row))
            {
                if (failed != All)
                {
                    return Several;
                }

                failed = i;
            }
        }

        return failed;
    }
}

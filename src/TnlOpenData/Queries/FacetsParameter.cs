using TnlOpenData.Queries.Filters;

namespace TnlOpenData.Queries;

/// <summary><c>facets=kind,region</c>: the filters whose values are to be counted.</summary>
internal static class FacetsParameter
{
    public static IReadOnlyList<Filter<T>> Read<T>(Resource<T> resource, string? typed, List<Refusal> refusals) where T : class
    {
        if (typed is null)
        {
            return [];
        }

        var known = resource.FacetNames;
        var facets = new List<Filter<T>>();
        foreach (var name in typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            if (known.Contains(name, StringComparer.Ordinal))
            {
                facets.Add(resource.Filters.First(f => f.Name == name));
            }
            else
            {
                refusals.Add(Refusal.InvalidValue("facets", name, new("n’est pas une facette de cette liste", "is not a facet of this list"), known));
            }
        }

        return facets;
    }
}

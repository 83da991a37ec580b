using System.Globalization;
using TnlOpenData.Schema;

namespace TnlOpenData.Queries;

/// <summary>The parameters that every list accepts beside its filters: how each is parsed and written in canonical form.</summary>
public static class ListParameters
{
    /// <summary>Rows per page when <c>limit</c> is absent.</summary>
    internal const int DefaultLimit = 100;

    /// <summary>The largest numeric <c>limit</c>; more rows in one page need <c>limit=all</c>.</summary>
    internal const int MaximumLimit = 1000;

    public static IReadOnlyList<string> Names { get; } = ["sort", "fields", "facets", "limit", "cursor", "format", "profile"];

    /// <summary><c>sort=-edition,name</c>: columns in order of importance; a minus means descending.</summary>
    internal static List<Sort<T>> ParseSort<T>(Resource<T> resource, string? typed, QueryErrors errors) where T : class
    {
        var sorts = new List<Sort<T>>();
        if (typed is null && resource.DefaultSort.Length == 0)
        {
            return sorts;
        }

        string[] sortable = [.. resource.Columns.Where(c => c.IsSortable).Select(c => c.Name)];
        foreach (var word in (typed ?? resource.DefaultSort).Split(',', StringSplitOptions.TrimEntries))
        {
            var isDescending = word.StartsWith('-');
            var name = isDescending ? word[1..] : word;
            if (!sortable.Contains(name, StringComparer.Ordinal))
            {
                errors.Add(() =>
                    QueryError.InvalidValue("sort", name, new("n’est pas une colonne de tri", "is not a column to sort by"), sortable));
            }
            else if (sorts.Exists(s => s.Column.Name == name))
            {
                errors.Add(() => QueryError.InvalidValue("sort", name, new("est donné deux fois", "is given twice")));
            }
            else
            {
                sorts.Add(new(resource.Columns.First(c => c.Name == name), isDescending));
            }
        }

        return sorts;
    }

    /// <summary><c>fields=edition,name</c>: the columns of the result, in the given order. Absent: all columns.</summary>
    internal static IReadOnlyList<Column<T>> ParseFields<T>(Resource<T> resource, string? typed, QueryErrors errors) where T : class
    {
        if (typed is null)
        {
            return resource.Columns;
        }

        var fields = new List<Column<T>>();
        foreach (var name in Items(typed))
        {
            if (resource.Columns.FirstOrDefault(c => c.Name == name) is { } column)
            {
                fields.Add(column);
            }
            else
            {
                errors.Add(() => QueryError.InvalidValue(
                    "fields",
                    name,
                    new("n’est pas une colonne de cette liste", "is not a column of this list"),
                    [.. resource.Columns.Select(c => c.Name)]));
            }
        }

        return fields;
    }

    /// <summary><c>facets=kind,region</c>: the filters whose values are counted. Absent: none.</summary>
    internal static IReadOnlyList<Filter<T>> ParseFacets<T>(Resource<T> resource, string? typed, QueryErrors errors) where T : class
    {
        if (typed is null)
        {
            return [];
        }

        var known = resource.FacetNames;
        var facets = new List<Filter<T>>();
        foreach (var name in Items(typed))
        {
            if (known.Contains(name, StringComparer.Ordinal))
            {
                facets.Add(resource.Filters.First(f => f.Name == name));
            }
            else
            {
                errors.Add(() => QueryError.InvalidValue(
                    "facets",
                    name,
                    new("n’est pas une facette de cette liste", "is not a facet of this list"),
                    known));
            }
        }

        return facets;
    }

    /// <summary><c>limit=50</c> or <c>limit=all</c>: rows per page; null for all rows in one page.</summary>
    internal static int? ParseLimit(string? typed, QueryErrors errors)
    {
        switch (typed)
        {
            case null:
                return DefaultLimit;
            case "all":
                return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaximumLimit)
        {
            return limit;
        }

        errors.Add(QueryError.InvalidValue("limit", typed, new(
            $"n’est ni un nombre de 1 à {MaximumLimit}, ni « all »",
            $"is neither a number from 1 to {MaximumLimit} nor “all”")));
        return DefaultLimit;
    }

    internal static string LimitText(int? limit) => limit?.ToString(CultureInfo.InvariantCulture) ?? "all";

    private static IEnumerable<string> Items(string typed) =>
        typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);
}

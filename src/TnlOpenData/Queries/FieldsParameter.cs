using TnlOpenData.Tables;

namespace TnlOpenData.Queries;

/// <summary><c>fields=edition,name</c>: the columns to give, in the order asked.</summary>
internal static class FieldsParameter
{
    public static IReadOnlyList<Column<T>> Read<T>(Resource<T> resource, string? typed, List<Refusal> refusals) where T : class
    {
        if (typed is null)
        {
            return resource.Columns;
        }

        var fields = new List<Column<T>>();
        foreach (var name in typed.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            if (resource.Columns.FirstOrDefault(c => c.Name == name) is { } column)
            {
                fields.Add(column);
            }
            else
            {
                refusals.Add(Refusal.InvalidValue(
                    "fields",
                    name,
                    new("n’est pas une colonne de cette liste", "is not a column of this list"),
                    [.. resource.Columns.Select(c => c.Name)]));
            }
        }

        return fields;
    }
}

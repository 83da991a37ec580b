using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>The sort of a list as a typed input: <c>orderBy: [{field: EDITION, direction: DESC}]</c>.</summary>
internal static class OrderInput
{
    /// <summary>Null for a list that cannot be sorted.</summary>
    /// <param name="rowType">The name of the type of the rows; it prefixes the names of the input types.</param>
    public static IGraphType? Of<T>(TypeRegistry types, Resource<T> resource, string rowType) where T : class
    {
        if (resource.DefaultSort.Length == 0)
        {
            return null;
        }

        return types.GetOrAdd($"{rowType}Order", () =>
        {
            var fields = new EnumerationGraphType { Name = $"{rowType}OrderField", Description = "Une colonne par laquelle trier." };
            foreach (var column in resource.Columns.Where(c => c.IsSortable))
            {
                fields.Add(new EnumValueDefinition(Names.Screaming(column.Name), column.Name)
                {
                    Description = types.DescriptionOf(column),
                });
            }

            var type = new InputObjectGraphType { Name = $"{rowType}Order", Description = "Un critère de tri." };
            type.AddField(new FieldType { Name = "field", Description = "La colonne.", ResolvedType = new NonNullGraphType(fields) });
            type.AddField(new FieldType
            {
                Name = "direction",
                Description = "Le sens ; croissant par défaut.",
                ResolvedType = Direction(types),
            });
            return type;
        });
    }

    public static IEnumerable<KeyValuePair<string, string>> Parameters(IResolveFieldContext context)
    {
        var argument = context.Arguments?.TryGetValue("orderBy", out var given) == true ? given.Value : null;
        if (argument is IEnumerable<object?> orders && orders.Any())
        {
            yield return new("sort", string.Join(',', orders.Cast<IDictionary<string, object?>>().Select(Text)));
        }
    }

    /// <summary>A value of <c>sort</c> as it is written in a document; null for null.</summary>
    public static string? Literal(string? sort) => sort is null ? null : $"[{string.Join(", ", sort.Split(',').Select(Order))}]";

    private static string Order(string sort) => sort.StartsWith('-')
        ? $"{{field: {Names.Screaming(sort[1..])}, direction: DESC}}"
        : $"{{field: {Names.Screaming(sort)}}}";

    private static string Text(IDictionary<string, object?> order)
    {
        var isDescending = order.TryGetValue("direction", out var direction) && direction is "desc";
        return (isDescending ? "-" : "") + order["field"];
    }

    private static EnumerationGraphType Direction(TypeRegistry types) => types.GetOrAdd("OrderDirection", () =>
    {
        var type = new EnumerationGraphType { Name = "OrderDirection", Description = "Le sens d’un tri." };
        type.Add(new EnumValueDefinition("ASC", "asc") { Description = "Croissant." });
        type.Add(new EnumValueDefinition("DESC", "desc") { Description = "Décroissant." });
        return type;
    });
}

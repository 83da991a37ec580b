using GraphQL;
using GraphQL.Types;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph;

/// <summary><c>orderBy: [{field: EDITION, direction: DESC}]</c>: the sort of REST, typed.</summary>
internal static class OrderInput
{
    public static IGraphType? Of<T>(Nouns nouns, Resource<T> resource, string noun) where T : class
    {
        var columns = resource.Columns.Where(c => c.IsSortable).ToArray();
        return resource.DefaultSort.Length == 0 ? null : nouns.Once($"{noun}Order", () =>
        {
            var fields = new EnumerationGraphType { Name = $"{noun}OrderField", Description = "Une colonne par laquelle trier." };
            foreach (var column in columns)
            {
                fields.Add(new EnumValueDefinition(Names.Screaming(column.Name), column.Name) { Description = nouns.Say(column) });
            }

            var type = new InputObjectGraphType { Name = $"{noun}Order", Description = "Un critère de tri." };
            type.AddField(new FieldType { Name = "field", Description = "La colonne.", ResolvedType = new NonNullGraphType(fields) });
            type.AddField(new FieldType { Name = "direction", Description = "Le sens ; croissant par défaut.", ResolvedType = Direction(nouns) });
            return type;
        });
    }

    public static IEnumerable<KeyValuePair<string, string>> Parameters(IResolveFieldContext context)
    {
        if (context.Arguments?.TryGetValue("orderBy", out var argument) == true && argument.Value is IEnumerable<object?> orders && orders.Any())
        {
            yield return new("sort", string.Join(',', orders.Cast<IDictionary<string, object?>>().Select(o => (o.TryGetValue("direction", out var d) && d is "desc" ? "-" : "") + o["field"])));
        }
    }

    private static EnumerationGraphType Direction(Nouns nouns) => nouns.Once("OrderDirection", () =>
    {
        var type = new EnumerationGraphType { Name = "OrderDirection", Description = "Le sens d’un tri." };
        type.Add(new EnumValueDefinition("ASC", "asc") { Description = "Croissant." });
        type.Add(new EnumValueDefinition("DESC", "desc") { Description = "Décroissant." });
        return type;
    });
}

using GraphQL.Resolvers;
using GraphQL.Types;

namespace TnlOpenData.Api.Graph.Mapping;

internal static class FieldExtensions
{
    /// <summary>Adds a field without arguments, resolved by a function of the parent.</summary>
    public static void AddField<T>(
        this ComplexGraphType<T> parent, string name, string description, IGraphType type, Func<T, object?> read) =>
        parent.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = type,
            Resolver = new FuncFieldResolver<T, object>(context => read(context.Source)),
        });

    /// <summary><c>[T!]!</c>: a list that is never null, nor any of its items.</summary>
    public static NonNullGraphType RequiredList(this IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));
}

using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

/// <summary>A field of the root type that returns one row by its key.</summary>
internal static class ItemField
{
    /// <param name="find">Finds the row; null if there is none.</param>
    public static void AddItem<T>(
        this ObjectGraphType<Snapshot> query,
        string name,
        string description,
        RowType<T> type,
        Func<Snapshot, IResolveFieldContext, T?> find,
        params QueryArgument[] arguments)
        where T : class =>
        query.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = type,
            Arguments = new QueryArguments(arguments),
            Resolver = new FuncFieldResolver<Snapshot, T>(context => find(context.Source, context)),
        });

    public static QueryArgument Required(string name, string description, IGraphType type) =>
        Optional(name, description, new NonNullGraphType(type));

    public static QueryArgument Optional(string name, string description, IGraphType type) => new(type)
    {
        Name = name,
        Description = description,
    };
}

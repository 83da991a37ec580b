using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation.Complexity;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>A list as a Relay connection, with the filters and the sort of the REST list.</summary>
internal static class ConnectionField
{
    /// <summary>Adds the whole list to the root type, under the name it has in REST.</summary>
    public static void AddList<T>(this ObjectGraphType<Snapshot> query, TypeRegistry types, Resource<T> resource, RowType<T> rowType)
        where T : class =>
        query.AddConnection(types, Names.Camel(resource.Name), resource.Description, resource, rowType, _ => []);

    /// <summary>Adds a list to a type.</summary>
    /// <param name="scope">The filters that the parent row sets.</param>
    /// <param name="scopeFilters">The names of these filters; the field does not offer them.</param>
    public static void AddConnection<TParent, T>(
        this ComplexGraphType<TParent> parent,
        TypeRegistry types,
        string name,
        string description,
        Resource<T> resource,
        RowType<T> rowType,
        Func<TParent, IReadOnlyList<KeyValuePair<string, string>>> scope,
        params string[] scopeFilters)
        where T : class
    {
        var filter = FilterInput.Of(types, resource, rowType.Name, scopeFilters);
        var order = OrderInput.Of(types, resource, rowType.Name);
        parent.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = ConnectionType(types, rowType),
            Arguments = new QueryArguments([.. Arguments(types, filter, order)]),
            Resolver = new FuncFieldResolver<TParent, object>(context => Resolve(context, resource, filter, scope(context.Source))),
        });
    }

    /// <summary>The argument <c>first</c>.</summary>
    public static QueryArgument First(TypeRegistry types, string description) => new(types.Int)
    {
        Name = "first",
        Description = $"{description} ; {ConnectionArguments.DefaultRows} par défaut, {ConnectionArguments.MaxRows} au plus.",
    };

    private static IEnumerable<QueryArgument> Arguments(TypeRegistry types, FilterInput? filter, IGraphType? order)
    {
        if (filter is not null)
        {
            yield return new(filter.Type)
            {
                Name = "filter",
                Description = "Ce que les lignes doivent remplir ; tous les critères à la fois.",
            };
        }

        if (order is not null)
        {
            yield return new(new ListGraphType(new NonNullGraphType(order)))
            {
                Name = "orderBy",
                Description = "L’ordre des lignes ; sans lui, celui de l’API REST. Les lignes sans valeur viennent en dernier.",
            };
        }

        yield return First(types, "Combien de lignes prendre depuis le début");
        yield return new(types.Text) { Name = "after", Description = "Le curseur après lequel commencer." };
        yield return new(types.Int)
        {
            Name = "last",
            Description = $"Combien de lignes prendre en partant de la fin ; {ConnectionArguments.MaxRows} au plus.",
        };
        yield return new(types.Text) { Name = "before", Description = "Le curseur avant lequel finir." };
    }

    private static ConnectionSlice<T> Resolve<T>(
        IResolveFieldContext context, Resource<T> resource, FilterInput? filter, IReadOnlyList<KeyValuePair<string, string>> scope)
        where T : class
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var snapshot = (Snapshot)context.RootValue!;
        var conditions = filter?.Conditions(context) ?? [];
        var result = resource.Read(snapshot, [.. OrderInput.Parameters(context)], [.. scope, .. conditions]);
        return result.Query is { } query
            ? ConnectionArguments.Of(context, query.Fingerprint, snapshot).Run(query, snapshot)
            : throw ArgumentErrors.Of(result.QueryErrors);
    }

    private static ObjectGraphType<ConnectionSlice<T>> ConnectionType<T>(TypeRegistry types, RowType<T> rowType) where T : class =>
        types.GetOrAdd($"{rowType.Name}Connection", () =>
        {
            var edge = new ObjectGraphType<Edge<T>> { Name = $"{rowType.Name}Edge", Description = "Une ligne, avec son curseur." };
            edge.AddField("cursor", "La place de la ligne dans cette liste.", new NonNullGraphType(types.Text), e => e.Cursor);
            edge.AddField("node", "La ligne.", new NonNullGraphType(rowType), e => e.Node);
            var type = new ObjectGraphType<ConnectionSlice<T>>
            {
                Name = $"{rowType.Name}Connection",
                Description = "Une tranche d’une liste.",
            };
            type.AddField("totalCount", "Combien de lignes répondent en tout.", new NonNullGraphType(types.Int), s => s.Total);
            type.AddField("nodes", "Les lignes de la tranche.", rowType.RequiredList(), s => s.Rows);
            type.AddField("edges", "Les lignes de la tranche, chacune avec son curseur.", edge.RequiredList(), s => s.Edges);
            foreach (var rows in type.Fields.Where(f => f.Name is "nodes" or "edges"))
            {
                rows.WithComplexityImpact(Weight);
            }

            type.AddField("pageInfo", "Ce qui précède et ce qui suit.", new NonNullGraphType(PageInfoType(types)), s => s.PageInfo);
            return type;
        });

    /// <summary>The weight of a list is the number of rows it may return.</summary>
    private static FieldComplexityResult Weight(FieldImpactContext field)
    {
        var rows = field.Parent?.GetArgument<int?>("first") ?? field.Parent?.GetArgument<int?>("last") ?? ConnectionArguments.DefaultRows;
        return new(1, Math.Clamp(rows, 0, ConnectionArguments.MaxRows));
    }

    private static ObjectGraphType<PageInfo> PageInfoType(TypeRegistry types) => types.GetOrAdd("PageInfo", () =>
    {
        var boolean = new NonNullGraphType(types.Boolean);
        var type = new ObjectGraphType<PageInfo> { Name = "PageInfo", Description = "Ce qui précède et ce qui suit une tranche." };
        type.AddField("hasNextPage", "Il y a des lignes après la tranche.", boolean, p => p.HasNext);
        type.AddField("hasPreviousPage", "Il y a des lignes avant la tranche.", boolean, p => p.HasPrevious);
        type.AddField("startCursor", "Le curseur de la première ligne ; absent d’une tranche vide.", types.Text, p => p.Start);
        type.AddField("endCursor", "Le curseur de la dernière ligne ; absent d’une tranche vide.", types.Text, p => p.End);
        return type;
    });
}

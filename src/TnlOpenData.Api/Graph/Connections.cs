using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation.Complexity;
using TnlOpenData.Queries;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>Lists that can be asked, in the manner of Relay: the same question as in REST, and a slice of its answer.</summary>
internal static class Connections
{
    /// <summary>Adds a list to a noun, or to the root.</summary>
    /// <param name="scope">What the noun it stands in has already set.</param>
    public static void Add<TParent, T>(this ComplexGraphType<TParent> parent, Nouns nouns, string name, string description, Resource<T> resource, NounType<T> type, Func<TParent, IReadOnlyList<KeyValuePair<string, string>>> scope, params string[] taken)
        where T : class
    {
        var filter = FilterInput.Of(nouns, resource, type.Name, taken);
        var order = OrderInput.Of(nouns, resource, type.Name);
        parent.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = TypeOf(nouns, type),
            Arguments = new QueryArguments([.. Arguments(nouns, filter, order)]),
            Resolver = new FuncFieldResolver<TParent, object>(context => Ask(context, resource, filter, scope(context.Source))),
        });
    }

    private static IEnumerable<QueryArgument> Arguments(Nouns nouns, FilterInput? filter, IGraphType? order)
    {
        var number = nouns.Once("Int", () => new IntGraphType());
        var text = nouns.Text;
        if (filter is not null)
        {
            yield return new QueryArgument(filter.Type) { Name = "filter", Description = "Ce que les lignes doivent remplir ; tous les critères à la fois." };
        }

        if (order is not null)
        {
            yield return new QueryArgument(new ListGraphType(new NonNullGraphType(order))) { Name = "orderBy", Description = "L’ordre des lignes ; sans lui, celui de l’API REST. Les lignes sans valeur viennent en dernier." };
        }

        yield return new QueryArgument(number) { Name = "first", Description = $"Combien de lignes prendre depuis le début ; {Window.Default} par défaut, {Window.Most} au plus." };
        yield return new QueryArgument(text) { Name = "after", Description = "Le curseur après lequel commencer." };
        yield return new QueryArgument(number) { Name = "last", Description = $"Combien de lignes prendre en partant de la fin ; {Window.Most} au plus." };
        yield return new QueryArgument(text) { Name = "before", Description = "Le curseur avant lequel finir." };
    }

    private static Slice<T> Ask<T>(IResolveFieldContext context, Resource<T> resource, FilterInput? filter, IReadOnlyList<KeyValuePair<string, string>> scope) where T : class
    {
        var snapshot = (Snapshot)context.RootValue!;
        var question = resource.Read(snapshot, [.. filter?.Parameters(context) ?? [], .. OrderInput.Parameters(context)], scope);
        if (question.Query is not { } query)
        {
            throw GraphError.Of(question.Refusals);
        }

        return Window.Of(context, query.Fingerprint, snapshot).Cut(query, snapshot);
    }

    private static ObjectGraphType<Slice<T>> TypeOf<T>(Nouns nouns, NounType<T> node) where T : class => nouns.Once($"{node.Name}Connection", () =>
    {
        var edge = new ObjectGraphType<Edge<T>> { Name = $"{node.Name}Edge", Description = "Une ligne, avec son curseur." };
        edge.Read("cursor", "La place de la ligne dans cette liste.", new NonNullGraphType(nouns.Text), e => e.Cursor);
        edge.Read("node", "La ligne.", new NonNullGraphType(node), e => e.Node);
        var type = new ObjectGraphType<Slice<T>> { Name = $"{node.Name}Connection", Description = "Une tranche d’une liste." };
        type.Read("totalCount", "Combien de lignes répondent en tout.", new NonNullGraphType(nouns.Once("Int", () => new IntGraphType())), s => s.Total);
        type.Read("nodes", "Les lignes de la tranche.", Nouns.ListOf(node), s => s.Rows);
        type.Read("edges", "Les lignes de la tranche, chacune avec son curseur.", Nouns.ListOf(edge), s => s.Edges);
        foreach (var rows in type.Fields.Where(f => f.Name is "nodes" or "edges"))
        {
            rows.WithComplexityImpact(Weight);
        }

        type.Read("pageInfo", "Ce qui précède et ce qui suit.", new NonNullGraphType(PageInfo(nouns)), s => s);
        return type;
    });

    /// <summary>A list weighs as many rows as it may have.</summary>
    private static FieldComplexityResult Weight(FieldImpactContext field) =>
        new(1, Math.Clamp(field.Parent?.GetArgument<int?>("first") ?? field.Parent?.GetArgument<int?>("last") ?? Window.Default, 0, Window.Most));

    private static ObjectGraphType<ISlice> PageInfo(Nouns nouns) => nouns.Once("PageInfo", () =>
    {
        var boolean = new NonNullGraphType(nouns.Once("Boolean", () => new BooleanGraphType()));
        var type = new ObjectGraphType<ISlice> { Name = "PageInfo", Description = "Ce qui précède et ce qui suit une tranche." };
        type.Read("hasNextPage", "Il y a des lignes après la tranche.", boolean, s => s.HasNext);
        type.Read("hasPreviousPage", "Il y a des lignes avant la tranche.", boolean, s => s.HasPrevious);
        type.Read("startCursor", "Le curseur de la première ligne ; absent d’une tranche vide.", nouns.Text, s => s.Start);
        type.Read("endCursor", "Le curseur de la dernière ligne ; absent d’une tranche vide.", nouns.Text, s => s.End);
        return type;
    });

    internal static void Read<T>(this ComplexGraphType<T> type, string name, string description, IGraphType of, Func<T, object?> read) => type.AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = of,
        Resolver = new FuncFieldResolver<T, object>(context => read(context.Source)),
    });
}

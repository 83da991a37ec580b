using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>
/// Measures a document as if every fragment stood where it is spread, before any rule reads it: rules and execution follow spreads,
/// and fragments that spread the next one twice double at each level. Stops at the first limit that is exceeded.
/// </summary>
internal sealed class ExpandedSize : ASTVisitor<ExpandedSize.Measure>
{
    private const int Elements = 2_000;
    private const int Aliases = 60;
    private const int Depth = 16;

    /// <summary>Selections inside one another, fields or not: rules and execution call themselves for each.</summary>
    private const int Nesting = 64;

    private static readonly ExpandedSize Visitor = new();

    /// <exception cref="GraphQL.ExecutionError">A limit is exceeded, or fragments go round in a circle.</exception>
    public static void Check(GraphQLDocument document)
    {
        var measure = new Measure(document);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            Visit(operation, measure);
        }

        // A fragment that no operation reaches is refused by a rule, but the rules read it first.
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            if (!measure.Reached.Contains(fragment))
            {
                Visit(fragment, measure);
            }
        }
    }

    public override ValueTask VisitAsync(ASTNode? node, Measure context)
    {
        if (node is not null && ++context.Elements > Elements)
        {
            throw GraphError.LimitExceeded("TOO_MANY_TOKENS", "nombre d’éléments", "number of elements", Elements);
        }

        return base.VisitAsync(node, context);
    }

    protected override ValueTask VisitAliasAsync(GraphQLAlias alias, Measure context) => ++context.Aliases > Aliases
        ? throw GraphError.LimitExceeded("TOO_MANY_ALIASES", "nombre d’alias", "number of aliases", Aliases)
        : base.VisitAliasAsync(alias, context);

    protected override async ValueTask VisitFieldAsync(GraphQLField field, Measure context)
    {
        if (++context.Depth > Depth)
        {
            throw GraphError.LimitExceeded("TOO_DEEP", "profondeur", "depth", Depth);
        }

        await base.VisitFieldAsync(field, context);
        context.Depth--;
    }

    protected override async ValueTask VisitSelectionSetAsync(GraphQLSelectionSet selectionSet, Measure context)
    {
        if (++context.Nesting > Nesting)
        {
            throw GraphError.LimitExceeded("TOO_DEEP", "sélections imbriquées", "nested selections", Nesting);
        }

        await base.VisitSelectionSetAsync(selectionSet, context);
        context.Nesting--;
    }

    protected override async ValueTask VisitFragmentSpreadAsync(GraphQLFragmentSpread fragmentSpread, Measure context)
    {
        await base.VisitFragmentSpreadAsync(fragmentSpread, context);
        var name = fragmentSpread.FragmentName.Name.StringValue;
        if (!context.Fragments.TryGetValue(name, out var fragment))
        {
            return;
        }

        if (context.Open.Contains(name))
        {
            throw Circle(name);
        }

        context.Open.Push(name);
        context.Reached.Add(fragment);
        await VisitAsync(fragment.SelectionSet, context);
        context.Open.Pop();
    }

    protected override ValueTask VisitStringValueAsync(GraphQLStringValue stringValue, Measure context) =>
        UnicodeText.IsWhole(stringValue.Value.Span)
            ? base.VisitStringValueAsync(stringValue, context)
            : throw new GraphError("SYNTAX_ERROR", UnicodeText.HalfCharacter);

    /// <summary>Nothing in the visitor waits, so the task has ended when it is returned.</summary>
    private static void Visit(ASTNode definition, Measure measure) =>
        Visitor.VisitAsync(definition, measure).AsTask().GetAwaiter().GetResult();

    private static GraphError Circle(string name) => new("NO_FRAGMENT_CYCLES", new(
        $"Le fragment « {name} » se contient lui-même (fragments en cercle).",
        $"Cannot spread fragment “{name}” within itself."));

    /// <summary>What has been counted so far, and where the visitor is.</summary>
    internal sealed class Measure(GraphQLDocument document) : IASTVisitorContext
    {
        public Dictionary<string, GraphQLFragmentDefinition> Fragments { get; } = document.Definitions
            .OfType<GraphQLFragmentDefinition>()
            .DistinctBy(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal)
            .ToDictionary(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal);

        public HashSet<GraphQLFragmentDefinition> Reached { get; } = [];

        /// <summary>The fragments that contain the present place.</summary>
        public Stack<string> Open { get; } = [];

        public int Elements { get; set; }

        public int Aliases { get; set; }

        public int Depth { get; set; }

        public int Nesting { get; set; }

        public CancellationToken CancellationToken => default;
    }
}

using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser;
using GraphQLParser.AST;

namespace TnlOpenData.Api.Graph;

/// <summary>
/// How much one request may ask. Validation is quadratic in repeated fields and cannot be stopped by the clock, so that the size of
/// the document is what keeps it quick; the rest keeps its answer small.
/// </summary>
internal static class GraphLimits
{
    public const int Characters = 8_000;
    public const int Tokens = 2_000;
    public const int Aliases = 60;
    public const int Depth = 16;
    public const int Complexity = 400_000;
    private const int ListWeight = 10;
    public const int Bytes = 64 * 1024;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    private static readonly ComplexityValidationRule Weight = new(new ComplexityOptions
    {
        MaxDepth = Depth,
        MaxComplexity = Complexity,
        DefaultListImpactMultiplier = ListWeight,
        DefaultComplexityImpactDelegate = Impact,
        ValidateComplexityDelegate = context =>
        {
            // The library's own words say neither what to do nor where.
            context.Error = context.Configuration switch
            {
                { MaxDepth: { } depth } when context.MaxDepth > depth => GraphError.TooMuch("TOO_DEEP", "profondeur", "depth", context.MaxDepth, depth),
                { MaxComplexity: { } most } when context.TotalImpact > most => GraphError.TooMuch("TOO_COMPLEX", "poids", "weight", context.TotalImpact, most),
                _ => context.Error,
            };
            return Task.CompletedTask;
        },
    });

    /// <summary>The rules for a document seen for the first time, and those for one already found good: its variables still weigh.</summary>
    public static readonly IValidationRule[] AllRules = [.. DocumentValidator.CoreRules, Weight];

    public static readonly IValidationRule[] RulesOfKnown = [Weight];

    /// <summary>Reads a document no longer, no deeper and with no more names than a person would write.</summary>
    /// <exception cref="GraphQL.ExecutionError">It is not GraphQL, or too much of it.</exception>
    public static GraphQLDocument Read(string query)
    {
        if (query.Length > Characters)
        {
            throw GraphError.TooMuch("DOCUMENT_TOO_LARGE", "longueur en caractères", "length in characters", query.Length, Characters);
        }

        var document = new GraphQLDocumentBuilder().Build(query);
        var counting = new Counting();
        new Counter().VisitAsync(document, counting).AsTask().GetAwaiter().GetResult();
        if (counting.Nodes > Tokens)
        {
            throw GraphError.TooMuch("TOO_MANY_TOKENS", "nombre d’éléments", "number of tokens", counting.Nodes, Tokens);
        }

        return counting.Aliases <= Aliases ? document : throw GraphError.TooMuch("TOO_MANY_ALIASES", "nombre d’alias", "number of aliases", counting.Aliases, Aliases);
    }

    /// <summary>
    /// Reading the schema whole is what every tool does first, and must pass; its lists inside themselves are what only an attack does.
    /// </summary>
    private static FieldComplexityResult Impact(FieldImpactContext field)
    {
        var isList = field.FieldDefinition.ResolvedType is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };
        var isOfSchema = field.ParentType.Name.StartsWith("__", StringComparison.Ordinal);
        return new(1, !isList ? 1 : !isOfSchema ? ListWeight : IsNested(field) ? ListWeight * ListWeight : ListWeight / 2);
    }

    private static bool IsNested(FieldImpactContext field)
    {
        for (var parent = field.Parent; parent is { } above; parent = above.Parent)
        {
            if (above.FieldDefinition == field.FieldDefinition)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Counting : GraphQLParser.Visitors.IASTVisitorContext
    {
        public int Nodes { get; set; }

        public int Aliases { get; set; }

        public CancellationToken CancellationToken => default;
    }

    private sealed class Counter : GraphQLParser.Visitors.ASTVisitor<Counting>
    {
        public override ValueTask VisitAsync(ASTNode? node, Counting context)
        {
            context.Nodes += node is null ? 0 : 1;
            context.Aliases += node is GraphQLAlias ? 1 : 0;
            return base.VisitAsync(node, context);
        }
    }
}

using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser;
using GraphQLParser.AST;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>
/// The limits of one request. Validation is quadratic in repeated fields and cannot be timed out, so the limits on the document's size
/// bound its time; the limits on depth and complexity bound the size of the response.
/// </summary>
internal static class GraphLimits
{
    /// <summary>The size of a request body.</summary>
    public const int Bytes = 64 * 1024;

    private const int Characters = 8_000;
    private const int Tokens = 2_000;
    private const int Aliases = 60;
    private const int Depth = 16;

    /// <summary>In fields times rows.</summary>
    private const int Complexity = 400_000;

    /// <summary>The rows assumed for a list without a known size.</summary>
    private const int ListWeight = 10;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private static readonly ComplexityValidationRule ComplexityRule = new(new ComplexityOptions
    {
        MaxDepth = Depth,
        MaxComplexity = Complexity,
        DefaultListImpactMultiplier = ListWeight,
        DefaultComplexityImpactDelegate = Impact,
        ValidateComplexityDelegate = context =>
        {
            // The messages of the library name neither the limit nor a way out.
            context.Error = context.Configuration switch
            {
                { MaxDepth: { } limit } when context.MaxDepth > limit =>
                    GraphError.LimitExceeded("TOO_DEEP", "profondeur", "depth", context.MaxDepth, limit),
                { MaxComplexity: { } limit } when context.TotalImpact > limit =>
                    GraphError.LimitExceeded("TOO_COMPLEX", "poids", "weight", context.TotalImpact, limit),
                _ => context.Error,
            };
            return Task.CompletedTask;
        },
    });

    /// <summary>The rules for a new document.</summary>
    public static readonly IValidationRule[] AllRules = [.. DocumentValidator.CoreRules, ComplexityRule];

    /// <summary>The rules for a document that has passed them before: its complexity still depends on the variables.</summary>
    public static readonly IValidationRule[] RulesOfKnown = [ComplexityRule];

    /// <summary>Parses a document and enforces the limits on its length, tokens and aliases.</summary>
    /// <exception cref="GraphQL.ExecutionError">It is not GraphQL, or it exceeds a limit.</exception>
    public static GraphQLDocument Parse(string query)
    {
        if (query.Length > Characters)
        {
            throw GraphError.LimitExceeded(
                "DOCUMENT_TOO_LARGE", "longueur en caractères", "length in characters", query.Length, Characters);
        }

        var document = new GraphQLDocumentBuilder().Build(query);
        var size = new DocumentSize();
        new SizeVisitor().VisitAsync(document, size).AsTask().GetAwaiter().GetResult();
        if (size.Nodes > Tokens)
        {
            throw GraphError.LimitExceeded("TOO_MANY_TOKENS", "nombre d’éléments", "number of tokens", size.Nodes, Tokens);
        }

        if (size.Aliases > Aliases)
        {
            throw GraphError.LimitExceeded("TOO_MANY_ALIASES", "nombre d’alias", "number of aliases", size.Aliases, Aliases);
        }

        return document;
    }

    /// <summary>
    /// The weight of a field. Introspection lists weigh half, because every tool reads the whole schema first, unless nested in themselves.
    /// </summary>
    private static FieldComplexityResult Impact(FieldImpactContext field)
    {
        var isList = field.FieldDefinition.ResolvedType is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };
        var isOfSchema = field.ParentType.Name.StartsWith("__", StringComparison.Ordinal);
        var rows = (isList, isOfSchema) switch
        {
            (false, _) => 1,
            (true, false) => ListWeight,
            (true, true) => IsNested(field) ? ListWeight * ListWeight : ListWeight / 2,
        };
        return new(1, rows);
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

    private sealed class DocumentSize : GraphQLParser.Visitors.IASTVisitorContext
    {
        public int Nodes { get; set; }

        public int Aliases { get; set; }

        public CancellationToken CancellationToken => default;
    }

    private sealed class SizeVisitor : GraphQLParser.Visitors.ASTVisitor<DocumentSize>
    {
        public override ValueTask VisitAsync(ASTNode? node, DocumentSize context)
        {
            context.Nodes += node is null ? 0 : 1;
            context.Aliases += node is GraphQLAlias ? 1 : 0;
            return base.VisitAsync(node, context);
        }
    }
}

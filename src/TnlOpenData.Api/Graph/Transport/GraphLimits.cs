using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Complexity;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>
/// The limits of one request. Those on the document, checked before any rule reads it, bound the time of validation; the limit on weight
/// bounds the size of the response.
/// </summary>
internal static class GraphLimits
{
    /// <summary>The size of a request body.</summary>
    public const int Bytes = 64 * 1024;

    private const int Characters = 8_000;

    /// <summary>Brackets inside one another: the parser calls itself for each.</summary>
    private const int ParserDepth = 64;

    /// <summary>In fields times rows.</summary>
    private const int Complexity = 400_000;

    /// <summary>The rows assumed for a list without a known size.</summary>
    private const int ListWeight = 10;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private static readonly ComplexityValidationRule ComplexityRule = new(new ComplexityOptions
    {
        MaxComplexity = Complexity,
        DefaultListImpactMultiplier = ListWeight,
        DefaultComplexityImpactDelegate = Impact,
        ValidateComplexityDelegate = context =>
        {
            // The messages of the library name neither the limit nor a way out.
            context.Error = context.Configuration switch
            {
                { MaxComplexity: { } limit } when context.TotalImpact > limit =>
                    GraphError.LimitExceeded("TOO_COMPLEX", "poids", "weight", limit),
                _ => context.Error,
            };
            return Task.CompletedTask;
        },
    });

    /// <summary>The rules for a new document.</summary>
    public static readonly IValidationRule[] AllRules = [.. DocumentValidator.CoreRules, ComplexityRule];

    /// <summary>The rules for a document that has passed them before: its complexity still depends on the variables.</summary>
    public static readonly IValidationRule[] RulesOfKnown = [ComplexityRule];

    /// <summary>Parses a document and enforces the limits on its length and on its size with all fragments expanded.</summary>
    /// <exception cref="ExecutionError">It is not a GraphQL request, or it exceeds a limit.</exception>
    public static GraphQLDocument Parse(string query)
    {
        if (query.Length > Characters)
        {
            throw GraphError.LimitExceeded("DOCUMENT_TOO_LARGE", "longueur en caractères", "length in characters", Characters);
        }

        var document = Read(query);
        if (document.Definitions.FirstOrDefault(d => d is not GraphQLExecutableDefinition) is { } other)
        {
            throw new GraphError("EXECUTABLE_DEFINITIONS", new(
                $"Le document définit un schéma ({other.Kind}) : une requête n’a que des opérations et des fragments.",
                $"The document defines a schema ({other.Kind}): a request has operations and fragments only."));
        }

        ExpandedSize.Check(document);
        return document;
    }

    private static GraphQLDocument Read(string query)
    {
        try
        {
            return new GraphQLDocumentBuilder { MaxDepth = ParserDepth }.Build(query);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw GraphError.LimitExceeded("TOO_DEEP", "parenthèses imbriquées", "nested brackets", ParserDepth);
        }
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
}

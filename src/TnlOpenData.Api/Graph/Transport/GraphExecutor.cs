using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>Executes requests on a snapshot. Caches the schema of each snapshot and the documents that passed validation.</summary>
/// <param name="createSchema">Builds the schema of a snapshot.</param>
public sealed class GraphExecutor(Func<Snapshot, ISchema> createSchema) : IDisposable
{
    /// <summary>The key of the public base address in the user context of the resolvers.</summary>
    internal const string BaseAddressKey = "base";

    private const int MaxCachedDocuments = 500;

    private readonly ConditionalWeakTable<Snapshot, ISchema> _schemas = [];
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = MaxCachedDocuments });
    private readonly DocumentExecuter _executer = new();

    internal ISchema SchemaOf(Snapshot snapshot) => _schemas.GetValue(snapshot, s => createSchema(s));

    internal async Task<ExecutionResult> Execute(
        GraphRequest request, Snapshot snapshot, string baseAddress, CancellationToken cancellation)
    {
        try
        {
            var key = (snapshot.Release.Id, request.Document);
            var isKnown = _documents.TryGetValue(key, out GraphQLDocument? document);
            document ??= GraphLimits.Parse(request.Document);
            if (OperationOf(document, request) is not OperationType.Query and var operation)
            {
                throw request.IsGet ? NotByGet() : OnlyReads(operation);
            }

            var result = await _executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = SchemaOf(snapshot),
                Query = request.Document,
                Document = document,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Root = snapshot,
                UserContext = new Dictionary<string, object?>(StringComparer.Ordinal) { [BaseAddressKey] = baseAddress },
                ValidationRules = isKnown ? GraphLimits.RulesOfKnown : GraphLimits.AllRules,
                Timeout = GraphLimits.Timeout,
                TimeoutAction = TimeoutAction.ReturnTimeoutError,
                CancellationToken = cancellation,
            });
            if (!isKnown && result.Executed)
            {
                _documents.Set(key, document, new MemoryCacheEntryOptions { Size = 1 });
            }

            return result;
        }
        catch (ExecutionError e)
        {
            return new ExecutionResult { Errors = [e] };
        }
    }

    public void Dispose() => _documents.Dispose();

    private static GraphError NotByGet() => new(GraphError.NotByGet, new(
        "Par GET, on ne peut que lire ; et ce service ne fait que lire.",
        "GET can only read; and this service only reads."));

    private static GraphError OnlyReads(OperationType operation) => operation is OperationType.Mutation
        ? new("READ_ONLY", new(
            "Il n’y a pas de « mutation » ici : ce service ne fait que lire, par « query ».",
            "There is no “mutation” here: this service only reads, by “query”."))
        : new("NO_SUBSCRIPTION", new(
            "Il n’y a pas de « subscription » ici : ce service répond à une « query » ; ses nouvelles sont à /releases.atom.",
            "There is no “subscription” here: this service answers a “query”; its news are at /releases.atom."));

    private static OperationType OperationOf(GraphQLDocument document, GraphRequest request)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        var operation = operations.FirstOrDefault(o => request.OperationName is null || o.Name?.StringValue == request.OperationName);
        return operation?.Operation ?? OperationType.Query;
    }
}

using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

/// <summary>Answers a request from the snapshot: schema and documents are made once and kept.</summary>
public sealed class GraphExecutor : IDisposable
{
    /// <summary>Under this name resolvers find the public address.</summary>
    internal const string BaseKey = "base";

    private const int KeptDocuments = 500;

    private readonly ConditionalWeakTable<Snapshot, ISchema> _schemas = [];
    private readonly MemoryCache _documents = new(new MemoryCacheOptions { SizeLimit = KeptDocuments });
    private readonly DocumentExecuter _executer = new();

    internal ISchema SchemaOf(Snapshot snapshot) => _schemas.GetValue(snapshot, GraphSchema.Of);

    internal async Task<ExecutionResult> Execute(GraphRequest request, Snapshot snapshot, string publicBase, CancellationToken cancellation)
    {
        try
        {
            var key = (snapshot.Release.Id, request.Query);
            var isKnown = _documents.TryGetValue(key, out GraphQLDocument? document);
            document ??= GraphLimits.Read(request.Query);
            if (request.IsGet && OperationOf(document, request) is not OperationType.Query)
            {
                throw new GraphError(GraphError.NotByGet, new("Par GET, on ne peut que lire ; et ce service ne fait que lire.", "GET can only read; and this service only reads."));
            }

            var result = await _executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = SchemaOf(snapshot),
                Query = request.Query,
                Document = document,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Root = snapshot,
                UserContext = new Dictionary<string, object?>(StringComparer.Ordinal) { [BaseKey] = publicBase },
                ValidationRules = isKnown ? GraphLimits.RulesOfKnown : GraphLimits.AllRules,
                Timeout = GraphLimits.Time,
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

    private static OperationType OperationOf(GraphQLDocument document, GraphRequest request)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        return (operations.FirstOrDefault(o => request.OperationName is null || o.Name?.StringValue == request.OperationName))?.Operation ?? OperationType.Query;
    }
}

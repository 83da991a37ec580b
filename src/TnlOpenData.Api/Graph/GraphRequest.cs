using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using TnlOpenData.Api.Graph.Documents;

namespace TnlOpenData.Api.Graph;

/// <summary>A request of GraphQL over HTTP: a document, its variables, and which of its operations to run.</summary>
internal sealed record GraphRequest(string Query, string? OperationName, Inputs? Variables, bool IsGet)
{
    private static readonly string[] Known = ["query", "documentId", "operationName", "variables", "extensions"];

    private static readonly GraphQLSerializer Serializer = new();

    /// <summary>The request of an address; null with a reason when it is none.</summary>
    public static (GraphRequest? Request, Fault? Fault) OfQuery(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(k => !Known.Contains(k, StringComparer.Ordinal)) is { } unknown)
        {
            return (null, new($"Le paramètre « {unknown} » n’existe pas ici : query, documentId, operationName, variables, extensions.", $"There is no parameter “{unknown}” here: query, documentId, operationName, variables, extensions."));
        }

        if (Asked(query["query"].ToString(), query["documentId"].ToString(), out var fault) is not { } document)
        {
            return (null, fault);
        }

        return Parsed(query["variables"].ToString()) is { } variables
            ? (new(document, query["operationName"] is [{ Length: > 0 } name] ? name : null, variables, true), null)
            : (null, new("« variables » n’est pas un objet JSON.", "“variables” is not a JSON object."));
    }

    /// <summary>The request of a JSON body.</summary>
    public static (GraphRequest? Request, Fault? Fault) OfBody(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Array)
            {
                return (null, new("Les lots ne sont pas pris : une requête à la fois.", "Batches are not taken: one request at a time."));
            }

            if (root.ValueKind != JsonValueKind.Object)
            {
                return (null, Missing);
            }

            if ((Wrong(root, "query", JsonValueKind.String) ?? Wrong(root, "documentId", JsonValueKind.String)) is { } mistyped)
            {
                return (null, mistyped);
            }

            if (Asked(Text(root, "query"), Text(root, "documentId"), out var fault) is not { } document)
            {
                return (null, fault);
            }

            return (Wrong(root, "operationName", JsonValueKind.String) ?? Wrong(root, "variables", JsonValueKind.Object) ?? Wrong(root, "extensions", JsonValueKind.Object)) is { } wrong
                ? (null, wrong)
                : (new(document, root.TryGetProperty("operationName", out var name) ? name.GetString() : null, root.TryGetProperty("variables", out var variables) ? Parsed(variables.GetRawText()) : null, false), null);
        }
        catch (JsonException e)
        {
            return (null, new($"Le corps n’est pas du JSON : {e.Message}", $"The body is not JSON: {e.Message}"));
        }
    }

    private static Fault Missing => new(
        "Il manque « query », le document GraphQL, ou « documentId », le nom d’un document de /graphql/documents.",
        "“query”, the GraphQL document, is missing, or “documentId”, the name of a document of /graphql/documents.");

    /// <summary>The document, written out or asked by its name; null with a reason when there is none, or more than one.</summary>
    private static string? Asked(string written, string id, out Fault? fault)
    {
        fault = (written.Length, id.Length) switch
        {
            (0, 0) => Missing,
            ( > 0, > 0) => new("Donnez « query » ou « documentId », pas les deux.", "Give “query” or “documentId”, not both."),
            (0, _) when TrustedDocuments.Find(id) is null => new(
                $"Il n’y a pas de document « {id} » : {string.Join(", ", TrustedDocuments.All.Select(d => d.Id))}.",
                $"There is no document “{id}”: {string.Join(", ", TrustedDocuments.All.Select(d => d.Id))}."),
            _ => null,
        };
        return fault is not null ? null : written.Length > 0 ? written : TrustedDocuments.Find(id);
    }

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static Fault? Wrong(JsonElement root, string name, JsonValueKind kind) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != kind && value.ValueKind != JsonValueKind.Null
            ? new Fault($"« {name} » n’est pas du bon type.", $"“{name}” is not of the right type.")
            : null;

    private static Inputs? Parsed(string json)
    {
        if (json.Length == 0 || json == "null")
        {
            return Inputs.Empty;
        }

        try
        {
            return json.TrimStart().StartsWith('{') ? Serializer.Deserialize<Inputs>(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Why something is not a request.</summary>
internal sealed record Fault(string Fr, string En);

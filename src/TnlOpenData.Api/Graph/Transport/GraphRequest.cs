using System.Text;
using System.Text.Json;
using GraphQL;
using TnlOpenData.Api.Graph.Documents;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>A request of GraphQL over HTTP: the text of a document, its variables, and the name of the operation to run.</summary>
internal sealed record GraphRequest(string Document, string? OperationName, Inputs Variables, bool IsGet)
{
    private static readonly string[] Parameters = ["query", "documentId", "operationName", "variables", "extensions"];

    private static readonly RequestError MissingDocument = RequestError.BadRequest(
        "Il manque « query », le document GraphQL, ou « documentId », le nom d’un document de /graphql/documents.",
        "“query”, the GraphQL document, is missing, or “documentId”, the name of a document of /graphql/documents.");

    /// <summary>Parses the query string of a GET.</summary>
    public static (GraphRequest? Request, RequestError? Error) OfQuery(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(k => !Parameters.Contains(k, StringComparer.Ordinal)) is { } unknown)
        {
            var shown = Shown.Of(unknown);
            return (null, RequestError.BadRequest(
                $"Le paramètre « {shown} » n’existe pas ici : {string.Join(", ", Parameters)}.",
                $"There is no parameter “{shown}” here: {string.Join(", ", Parameters)}."));
        }

        if (query.FirstOrDefault(p => p.Value.Count > 1).Key is { } repeated)
        {
            return (null, RequestError.BadRequest($"« {repeated} » est donné plusieurs fois.", $"“{repeated}” is given several times."));
        }

        if (DocumentOf(query["query"].ToString(), query["documentId"].ToString(), out var error) is not { } document)
        {
            return (null, error);
        }

        var (variables, variablesError) = VariablesOf(query["variables"].ToString());
        var operation = query["operationName"] is [{ Length: > 0 } name] ? name : null;
        return variables is null ? (null, variablesError) : (new(document, operation, variables, IsGet: true), null);
    }

    /// <summary>Parses the JSON body of a POST.</summary>
    public static (GraphRequest? Request, RequestError? Error) OfBody(ReadOnlySpan<byte> body) =>
        JsonText.Read(body, OfBody);

    private static (GraphRequest? Request, RequestError? Error) OfBody(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
        {
            return (null, RequestError.BadRequest(
                "Les lots ne sont pas pris : une requête à la fois.",
                "Batches are not taken: one request at a time."));
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, MissingDocument);
        }

        if ((TypeError(root, "query", JsonValueKind.String) ?? TypeError(root, "documentId", JsonValueKind.String)) is { } mistyped)
        {
            return (null, mistyped);
        }

        if (DocumentOf(Text(root, "query"), Text(root, "documentId"), out var error) is not { } document)
        {
            return (null, error);
        }

        error = TypeError(root, "operationName", JsonValueKind.String)
            ?? TypeError(root, "variables", JsonValueKind.Object)
            ?? TypeError(root, "extensions", JsonValueKind.Object);
        if (error is not null)
        {
            return (null, error);
        }

        var operation = Text(root, "operationName") is { Length: > 0 } name ? name : null;
        var variables = root.TryGetProperty("variables", out var value) ? JsonVariables.Of(value) : Inputs.Empty;
        return (new(document, operation, variables, IsGet: false), null);
    }

    /// <summary>The document: its text as sent, or the trusted document of an id. Null with an error for none or both.</summary>
    private static string? DocumentOf(string text, string id, out RequestError? error)
    {
        var trusted = TrustedDocuments.Find(id);
        var known = string.Join(", ", TrustedDocuments.All.Select(d => d.Id));
        error = (text.Length, id.Length) switch
        {
            (0, 0) => MissingDocument,
            ( > 0, > 0) => RequestError.BadRequest(
                "Donnez « query » ou « documentId », pas les deux.",
                "Give “query” or “documentId”, not both."),
            (0, _) when trusted is null => RequestError.BadRequest(
                $"Il n’y a pas de document « {Shown.Of(id)} » : {known}.",
                $"There is no document “{Shown.Of(id)}”: {known}."),
            _ => null,
        };
        if (error is not null)
        {
            return null;
        }

        return text.Length > 0 ? text : trusted;
    }

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    /// <summary>The error for a member of another JSON type than expected; null for the expected type, null or no member.</summary>
    private static RequestError? TypeError(JsonElement root, string name, JsonValueKind expected)
    {
        var isRight = !root.TryGetProperty(name, out var value) || value.ValueKind == expected || value.ValueKind == JsonValueKind.Null;
        return isRight ? null : RequestError.BadRequest($"« {name} » n’est pas du bon type.", $"“{name}” is not of the right type.");
    }

    /// <summary>The parameter <c>variables</c> of a GET.</summary>
    private static (Inputs? Variables, RequestError? Error) VariablesOf(string json) => json.Length == 0
        ? (Inputs.Empty, null)
        : JsonText.Read(Encoding.UTF8.GetBytes(json), (Inputs?, RequestError?) (root) =>
            root.ValueKind is JsonValueKind.Object or JsonValueKind.Null
                ? (JsonVariables.Of(root), null)
                : (null, RequestError.BadRequest("« variables » n’est pas un objet JSON.", "“variables” is not a JSON object.")));
}

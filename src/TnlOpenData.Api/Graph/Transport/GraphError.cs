using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>An error with a code for programs and a message in French and English (<c>extensions.fr</c>, <c>extensions.en</c>).</summary>
internal sealed class GraphError : ValidationError
{
    /// <summary>The code of an operation that must not be sent by GET.</summary>
    public const string NotByGet = "NOT_BY_GET";

    public GraphError(string code, Bilingual detail, params IEnumerable<KeyValuePair<string, object?>> extensions)
        : base(detail.Fr)
    {
        Detail = detail;
        Code = code;
        Extensions = new Dictionary<string, object?>(extensions, StringComparer.Ordinal) { ["fr"] = detail.Fr, ["en"] = detail.En };
    }

    public Bilingual Detail { get; }

    /// <summary>Query errors, in the words that REST uses for them.</summary>
    public static GraphError Of(IReadOnlyList<QueryError> errors) => new(
        JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{errors[0].Kind}"),
        new(string.Join(' ', errors.Select(r => r.Detail.Fr)), string.Join(' ', errors.Select(r => r.Detail.En))),
        [new("allowed", errors[0].Allowed), new("suggestion", errors[0].Suggestion)]);

    /// <summary>A document exceeds one of the <see cref="GraphLimits"/>.</summary>
    /// <param name="fr">What was measured, in French.</param>
    /// <param name="en">The same in English.</param>
    public static GraphError LimitExceeded(string code, string fr, string en, double value, double limit) => new(code, new(
        $"Trop pour une requête : {fr} {value:0}, {limit:0} au plus. "
        + "Demandez moins à la fois, ou prenez les listes entières par l’API REST (limit=all).",
        $"Too much for one request: {en} {value:0}, at most {limit:0}. "
        + "Ask less at once, or take whole lists by the REST API (limit=all)."));

    /// <summary>The errors in the language of the client. An unexpected exception becomes a general message without its details.</summary>
    public static ExecutionErrors? Localize(ExecutionErrors? errors, bool french)
    {
        if (errors is null)
        {
            return null;
        }

        var localized = new ExecutionErrors();
        foreach (var error in errors)
        {
            localized.Add(Localize(error, french));
        }

        return localized;
    }

    private static GraphError Localize(ExecutionError error, bool french)
    {
        var detail = error switch
        {
            GraphError own => own.Detail,
            UnhandledError => new Bilingual("Le service a failli.", "The service failed."),
            _ => new Bilingual($"Le document ne va pas : {error.Message}", error.Message),
        };
        var extensions = error is GraphError ? error.Extensions! : [];
        var message = french ? detail : new(detail.En, detail.En);
        var localized = new GraphError(error.Code ?? "INVALID", message, extensions) { Path = error.Path };
        localized.Extensions!["fr"] = detail.Fr;
        foreach (var location in error.Locations ?? [])
        {
            localized.AddLocation(location);
        }

        return localized;
    }
}

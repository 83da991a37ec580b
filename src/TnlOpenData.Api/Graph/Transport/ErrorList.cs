using GraphQL;
using GraphQL.Execution;
using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>The errors of a response in the language of the client, as many as are of use.</summary>
internal static class ErrorList
{
    private const int LongestMessage = 300;

    /// <summary>The first errors, and how many more there are. An exception becomes a general message without its details.</summary>
    public static ExecutionErrors? Localize(ExecutionErrors? errors, bool french)
    {
        if (errors is null)
        {
            return null;
        }

        var localized = new ExecutionErrors();
        foreach (var error in errors.Take(QueryErrors.Most))
        {
            localized.Add(Localize(error, french));
        }

        if (errors.Count > QueryErrors.Most)
        {
            var more = QueryError.More(errors.Count - QueryErrors.Most);
            localized.Add(InLanguage(GraphError.CodeOf($"{more.Kind}"), more.Detail, french, []));
        }

        return localized;
    }

    private static GraphError Localize(ExecutionError error, bool french)
    {
        var detail = error switch
        {
            GraphError own => own.Detail,
            UnhandledError => new Bilingual("Le service a failli.", "The service failed."),
            TimeoutError => new Bilingual(
                $"La réponse a pris plus de {GraphLimits.Timeout.TotalSeconds} secondes. Demandez moins à la fois.",
                $"The answer took more than {GraphLimits.Timeout.TotalSeconds} seconds. Ask less at once."),
            _ => OfLibrary(error.Message),
        };
        return InLanguage(error.Code ?? "INVALID", detail, french, (error as GraphError)?.Extensions ?? []).WithPlace(error);
    }

    /// <summary>The messages of the library quote the specification, in English, and may quote the document at length.</summary>
    private static Bilingual OfLibrary(string message)
    {
        var brief = message.Length > LongestMessage ? string.Concat(message.AsSpan(0, LongestMessage), "…") : message;
        return new($"La requête n’est pas du GraphQL que ce service prend : {brief}", brief);
    }

    private static GraphError InLanguage(string code, Bilingual detail, bool french, IEnumerable<KeyValuePair<string, object?>> extensions)
    {
        var localized = new GraphError(code, french ? detail : new(detail.En, detail.En), extensions);
        localized.Extensions!["fr"] = detail.Fr;
        return localized;
    }
}

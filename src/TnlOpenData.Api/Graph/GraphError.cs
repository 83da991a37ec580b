using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using TnlOpenData.Queries;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Graph;

/// <summary>An error that a person can read in French or English, and a program by its code.</summary>
internal sealed class GraphError : ValidationError
{
    public GraphError(string code, Bilingual detail, params IEnumerable<KeyValuePair<string, object?>> more)
        : base(detail.Fr)
    {
        Detail = detail;
        Code = code;
        Extensions = new Dictionary<string, object?>(more, StringComparer.Ordinal) { ["fr"] = detail.Fr, ["en"] = detail.En };
    }

    /// <summary>The code of an operation that GET may not run.</summary>
    public const string NotByGet = "NOT_BY_GET";

    public Bilingual Detail { get; }

    /// <summary>What REST would refuse with the same words.</summary>
    public static GraphError Of(IReadOnlyList<Refusal> refusals) => new(
        Names.Screaming(Hyphened(refusals[0].Kind)),
        new(string.Join(' ', refusals.Select(r => r.Detail.Fr)), string.Join(' ', refusals.Select(r => r.Detail.En))),
        [new("allowed", refusals[0].Allowed), new("suggestion", refusals[0].Suggestion)]);

    /// <summary>Who wants more rows than a page holds wants them all: they are one request away, as a file.</summary>
    public static GraphError TooMany(string name, int count, IResolveFieldContext context)
    {
        var list = context.FieldDefinition.Name;
        var address = context.UserContext.TryGetValue(GraphExecutor.BaseKey, out var known) ? $"{known}/v1/{HyphenedField(list)}.csv?limit=all" : null;
        return new("TOO_MANY_ROWS", new(
            $"« {name} » vaut {count}, plus de {Window.Most}. Parcourez la liste par « after », ou prenez-la d’un coup : {address}",
            $"“{name}” is {count}, more than {Window.Most}. Walk the list by “after”, or take it whole: {address}"),
            [new("download", address)]);
    }

    public static GraphError TooMuch(string code, string fr, string en, double value, double most) => new(code, new(
        $"Trop pour une requête : {fr} {value:0}, {most:0} au plus. Demandez moins à la fois, ou prenez les listes entières par l’API REST (limit=all).",
        $"Too much for one request: {en} {value:0}, at most {most:0}. Ask less at once, or take whole lists by the REST API (limit=all)."));

    /// <summary>Puts every error into the language of the client, and hides what is no business of his.</summary>
    public static ExecutionErrors? Spoken(ExecutionErrors? errors, bool french)
    {
        if (errors is null)
        {
            return null;
        }

        var all = new ExecutionErrors();
        foreach (var error in errors)
        {
            var detail = error is GraphError own ? own.Detail
                : error is UnhandledError ? new Bilingual("Le service a failli.", "The service failed.")
                : new Bilingual($"Le document ne va pas : {error.Message}", error.Message);
            var spoken = new GraphError(error.Code ?? "INVALID", french ? detail : new(detail.En, detail.En), error is GraphError ? error.Extensions! : []) { Path = error.Path };
            spoken.Extensions!["fr"] = detail.Fr;
            foreach (var location in error.Locations ?? [])
            {
                spoken.AddLocation(location);
            }

            all.Add(spoken);
        }

        return all;
    }

    private static string Hyphened(RefusalKind kind) => HyphenedField(char.ToLowerInvariant($"{kind}"[0]) + $"{kind}"[1..]);

    private static string HyphenedField(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));
}

using System.Globalization;
using System.Text.Json;
using GraphQL;
using GraphQL.Validation;
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

    /// <summary>A name in Pascal or kebab case as a code: <c>InvalidValue</c>, <c>invalid-value</c> → <c>INVALID_VALUE</c>.</summary>
    public static string CodeOf(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name).Replace('-', '_');

    /// <summary>A document exceeds one of the <see cref="GraphLimits"/>.</summary>
    /// <param name="fr">What was measured, in French.</param>
    /// <param name="en">The same in English.</param>
    public static GraphError LimitExceeded(string code, string fr, string en, double limit)
    {
        var most = limit.ToString("0", CultureInfo.InvariantCulture);
        return new(code, new(
            $"Trop pour une requête : {fr}, {most} au plus, fragments dépliés. "
            + "Demandez moins à la fois, ou prenez les listes entières par l’API REST (limit=all).",
            $"Too much for one request: {en}, at most {most}, with fragments expanded. "
            + "Ask less at once, or take whole lists by the REST API (limit=all)."));
    }

    public GraphError WithPlace(ExecutionError error)
    {
        Path = error.Path;
        foreach (var location in error.Locations ?? [])
        {
            AddLocation(location);
        }

        return this;
    }
}

using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Api.Graph.Transport;
using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>The errors of a query, in which parameters have the names of the arguments of GraphQL.</summary>
internal static class ArgumentErrors
{
    /// <summary>Arguments that have the same name in REST, or another one.</summary>
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["sort"] = "orderBy",
        ["limit"] = "first",
        ["by"] = "by",
    };

    /// <param name="hasFilter">Filters are fields of the argument <c>filter</c>, not arguments of their own.</param>
    public static GraphError Of(IReadOnlyList<QueryError> errors, bool hasFilter = true)
    {
        QueryError[] renamed = [.. QueryErrors.Bounded(errors.Select(e => e.Renamed(NameOf(e.Parameter, hasFilter))))];
        var first = renamed[0];
        return new(
            GraphError.CodeOf($"{first.Kind}"),
            new(string.Join(' ', renamed.Select(r => r.Detail.Fr)), string.Join(' ', renamed.Select(r => r.Detail.En))),
            [
                new("argument", first.Parameter),
                new("allowed", first.Allowed),
                new("suggestion", first.Parameter == "orderBy" ? OrderInput.Literal(first.Suggestion) : first.Suggestion),
            ]);
    }

    private static string NameOf(string parameter, bool hasFilter)
    {
        var name = Arguments.GetValueOrDefault(parameter) ?? Names.Camel(parameter);
        return hasFilter && name.Length > 0 && !Arguments.ContainsKey(parameter) ? $"filter.{name}" : name;
    }
}

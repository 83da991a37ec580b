namespace TnlOpenData.Queries;

/// <summary>The parameters by name, each of them known, not empty, given once and not set by the path.</summary>
internal static class DistinctParameters
{
    public static Dictionary<string, string> Of(
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        IReadOnlyList<string> known,
        IReadOnlyList<KeyValuePair<string, string>> scope,
        QueryErrors errors)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            if (scope.Any(s => s.Key == name))
            {
                errors.Add(new QueryError(QueryErrorKind.RepeatedParameter, name, Shown.Of(value), new(
                    $"« {name} » est déjà fixé par le chemin.",
                    $"“{name}” is already set by the path.")));
            }
            else if (!known.Contains(name, StringComparer.Ordinal))
            {
                errors.Add(() => QueryError.UnknownParameter(name, known));
            }
            else if (Visible.Of(value) is var visible && visible.Length == 0)
            {
                errors.Add(QueryError.Empty(name, value));
            }
            else if (!values.TryAdd(name, visible))
            {
                errors.Add(new QueryError(QueryErrorKind.RepeatedParameter, name, Shown.Of(value), new(
                    $"« {name} » est donné plusieurs fois. Joignez les valeurs par des virgules : {name}=a,b.",
                    $"“{name}” is given several times. Join the values with commas: {name}=a,b.")));
            }
        }

        return values;
    }
}

using TnlOpenData.Text;

namespace TnlOpenData.Queries;

public enum QueryErrorKind
{
    UnknownParameter,
    MissingParameter,
    InvalidValue,
    UnknownFormat,
    RepeatedParameter,
    CrossScale,
    InvalidCursor,
    ReleaseGone,
}

/// <summary>An error in one query parameter: what is wrong, and the closest valid value.</summary>
public sealed record QueryError(QueryErrorKind Kind, string Parameter, string? Value, Bilingual Detail)
{
    /// <summary>The closest valid name or value; null if none is close.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The valid names or values, if there are few enough to list.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public static QueryError UnknownParameter(string name, IReadOnlyList<string> known)
    {
        var nearest = Nearest.To(name, known);
        return new QueryError(QueryErrorKind.UnknownParameter, name, null, new(
            $"Le paramètre « {name} » n’existe pas ici.{(nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?")}",
            $"There is no parameter “{name}” here.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}"))
        {
            Suggestion = nearest,
            Allowed = known,
        };
    }

    public static QueryError MissingParameter(string name, string? example) => new(QueryErrorKind.MissingParameter, name, null, new(
        $"Il manque le paramètre « {name} », par exemple {name}={example}.",
        $"The parameter “{name}” is missing, for instance {name}={example}."));

    public static QueryError InvalidValue(string parameter, string value, Bilingual why, IReadOnlyList<string>? known = null)
    {
        var nearest = known is null ? null : Nearest.To(value, known);
        return new QueryError(QueryErrorKind.InvalidValue, parameter, value, new(
            $"{parameter} : « {value} » {why.Fr}.{(nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?")}",
            $"{parameter}: “{value}” {why.En}.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}"))
        {
            Suggestion = nearest,
            Allowed = known ?? [],
        };
    }
}

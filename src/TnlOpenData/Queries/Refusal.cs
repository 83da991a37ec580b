using TnlOpenData.Text;

namespace TnlOpenData.Queries;

public enum RefusalKind
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
public sealed record Refusal(RefusalKind Kind, string Parameter, string? Value, Bilingual Detail)
{
    /// <summary>The closest valid name or value; null if none is close.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The valid names or values, if there are few enough to list.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public static Refusal UnknownParameter(string name, IReadOnlyList<string> known)
    {
        var nearest = Nearest.To(name, known);
        return new Refusal(RefusalKind.UnknownParameter, name, null, new(
            $"Le paramètre « {name} » n’existe pas ici.{(nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?")}",
            $"There is no parameter “{name}” here.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}"))
        {
            Suggestion = nearest,
            Allowed = known,
        };
    }

    public static Refusal MissingParameter(string name, string? example) => new(RefusalKind.MissingParameter, name, null, new(
        $"Il manque le paramètre « {name} », par exemple {name}={example}.",
        $"The parameter “{name}” is missing, for instance {name}={example}."));

    public static Refusal InvalidValue(string parameter, string value, Bilingual why, IReadOnlyList<string>? known = null)
    {
        var nearest = known is null ? null : Nearest.To(value, known);
        return new Refusal(RefusalKind.InvalidValue, parameter, value, new(
            $"{parameter} : « {value} » {why.Fr}.{(nearest is null ? "" : $" Vouliez-vous dire « {nearest} » ?")}",
            $"{parameter}: “{value}” {why.En}.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}"))
        {
            Suggestion = nearest,
            Allowed = known ?? [],
        };
    }
}

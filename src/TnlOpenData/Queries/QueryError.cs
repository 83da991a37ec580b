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
    MoreErrors,
}

/// <summary>An error in one query parameter: what is wrong, and the closest valid value.</summary>
/// <param name="Value">What was typed, cut if it is long; null if it does not matter.</param>
public sealed record QueryError(QueryErrorKind Kind, string Parameter, string? Value, Bilingual Detail)
{
    private const int MostListed = 200;

    private const int MostCompared = 2_000;

    /// <summary>The closest valid name or value; null if none is close.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The valid names or values, if there are few enough to list.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>How many errors a <see cref="QueryErrorKind.MoreErrors"/> stands for.</summary>
    public int Omitted { get; init; }

    /// <summary>What is wrong with the value, to follow it in a sentence; null for an error of another kind.</summary>
    public Bilingual? Why { get; private init; }

    /// <summary>The detail for another name of the parameter; null if the detail does not name it.</summary>
    private Func<string, Bilingual>? Wording { get; init; }

    public static QueryError UnknownParameter(string name, IReadOnlyList<string> known)
    {
        var (shown, nearest) = (Shown.Of(name), Nearest.To(name, known));
        return new QueryError(QueryErrorKind.UnknownParameter, shown, null, new(
            $"Le paramètre « {shown} » n’existe pas ici.{DidYouMean(nearest).Fr}",
            $"There is no parameter “{shown}” here.{DidYouMean(nearest).En}"))
        {
            Suggestion = nearest,
            Allowed = Listed(known),
        };
    }

    public static QueryError MissingParameter(string name, string? example) => Of(QueryErrorKind.MissingParameter, name, null, n => new(
        $"Il manque le paramètre « {n} », par exemple {n}={example}.",
        $"The parameter “{n}” is missing, for instance {n}={example}."));

    public static QueryError Empty(string name, string value) => Of(QueryErrorKind.InvalidValue, name, value, n => new(
        $"« {n} » est vide.",
        $"“{n}” is empty."));

    public static QueryError InvalidValue(string parameter, string value, Bilingual why, IReadOnlyList<string>? known = null)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return Empty(parameter, value) with { Allowed = Listed(known ?? []) };
        }

        var (shown, nearest) = (Shown.Of(value), known is null ? null : NearestOf(value, known));
        return Of(QueryErrorKind.InvalidValue, parameter, value, name => new(
            $"{name} : « {shown} » {why.Fr}.{DidYouMean(nearest).Fr}",
            $"{name}: “{shown}” {why.En}.{DidYouMean(nearest).En}")) with
        {
            Why = why,
            Suggestion = nearest,
            Allowed = Listed(known ?? []),
        };
    }

    /// <summary>The last of many errors, for those that are not told one by one.</summary>
    public static QueryError More(int omitted) => new(QueryErrorKind.MoreErrors, "", null, new(
        omitted == 1 ? "Et une autre erreur." : $"Et {omitted} autres erreurs.",
        omitted == 1 ? "And one more error." : $"And {omitted} more errors."))
    {
        Omitted = omitted,
    };

    /// <summary>The same error where the parameter has another name, as in GraphQL.</summary>
    public QueryError Renamed(string parameter) =>
        this with { Parameter = parameter, Detail = Wording?.Invoke(parameter) ?? Detail };

    private static QueryError Of(QueryErrorKind kind, string parameter, string? value, Func<string, Bilingual> wording) =>
        new(kind, parameter, value is null ? null : Shown.Of(value), wording(parameter)) { Wording = wording };

    private static Bilingual DidYouMean(string? nearest) =>
        nearest is null ? new("", "") : new($" Vouliez-vous dire « {nearest} » ?", $" Did you mean “{nearest}”?");

    /// <summary>Nobody reads thousands of names in an error.</summary>
    private static IReadOnlyList<string> Listed(IReadOnlyList<string> known) => known.Count <= MostListed ? known : [];

    private static string? NearestOf(string typed, IReadOnlyList<string> known) =>
        known.Count <= MostCompared ? Nearest.To(typed, known) : null;
}

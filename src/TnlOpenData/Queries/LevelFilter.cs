using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>
/// Exact levels (<c>4,5</c>, <c>or</c>) or ranges within one scale (<c>3..5</c>, <c>argent..</c>). A range whose ends belong to
/// two scales is an error, because scales are not convertible.
/// </summary>
public sealed record LevelFilter<T>(string Name, Func<T, Level?> Value) : Filter<T>(Name)
{
    public override bool IsRange => true;

    public override bool IsFacet => true;

    public override IEnumerable<string?> FacetOf(T row) => [Value(row)?.Code];

    public override ParseResult<T> Read(Snapshot snapshot, string typed)
    {
        var known = snapshot.Data.Scales;
        var (values, orNone) = Split(typed);
        var wanted = new HashSet<Level>();
        foreach (var value in values)
        {
            var ends = value.Split("..");
            var levels = ends.Where(e => e.Length > 0).Select(e => known.FirstOrDefault(l => l.Code == e)).ToArray();
            if (ends.Length > 2 || levels.Length == 0 || levels.Contains(null))
            {
                return Invalid(value, "n’est pas un niveau", "is not a level", Choices([.. known.Select(l => l.Code)]));
            }

            var (low, high) = (ends[0].Length > 0 ? levels[0] : null, ends[^1].Length > 0 ? levels[^1] : null);
            if (low is not null && high is not null && low.Scale != high.Scale)
            {
                return new(null, CrossScale(value, low.Scale, high.Scale));
            }

            if (low is not null && high is not null && low.Rank > high.Rank)
            {
                return Invalid(value, "est un intervalle à l’envers", "is a range the wrong way round");
            }

            var (lowest, highest) = (low?.Rank ?? 0, high?.Rank ?? int.MaxValue);
            wanted.UnionWith(snapshot.LevelsOf((low ?? high)!.Scale).Where(l => l.Rank >= lowest && l.Rank <= highest));
        }

        // The levels one by one: a scale is a short closed list, and a range is one more spelling of it.
        Level[] ordered = [.. known.Where(wanted.Contains).OrderBy(l => l.Scale, StringComparer.Ordinal).ThenBy(l => l.Rank)];
        return new Criterion<T>(
            Name,
            Text(ordered.Select(l => l.Code), orNone),
            row => Value(row) is { } level ? wanted.Contains(level) : orNone)
        {
            Scales = orNone ? null : wanted.Select(l => l.Scale).ToHashSet(StringComparer.Ordinal),
            Levels = [.. ordered.Select(l => (l.Code, l.Scale))],
        };
    }

    private QueryError CrossScale(string value, string one, string other) => new(QueryErrorKind.CrossScale, Name, value, new(
        $"« {value} » va d’un niveau de l’échelle {one} à un niveau de l’échelle {other} : "
        + "les échelles ne sont jamais converties l’une dans l’autre. Posez une question par échelle.",
        $"“{value}” runs from a level of the scale {one} to a level of the scale {other}: "
        + "scales are never converted into one another. Ask one question per scale."))
    {
        Allowed = [one, other],
    };
}

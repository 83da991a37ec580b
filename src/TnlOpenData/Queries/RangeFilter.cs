using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>Whole numbers or ranges of them: <c>2018</c>, <c>2018..2021</c>, <c>..5000</c>, <c>2016,2020..</c>.</summary>
public record RangeFilter<T>(string Name, Func<T, int?> Value) : Filter<T>(Name)
{
    public override bool IsRange => true;

    public override ParseResult<T> Read(Snapshot snapshot, string typed)
    {
        var (values, orNone) = Split(typed);
        var spans = new List<NumberSpan>();
        foreach (var value in values)
        {
            if (NumberSpan.Parse(value) is not { } span)
            {
                return Invalid(
                    value,
                    "n’est ni un nombre entier, ni un intervalle « a..b », « ..b » ou « a.. »",
                    "is neither a whole number nor a range “a..b”, “..b” or “a..”");
            }

            if (span.Low > span.High)
            {
                return Invalid(value, "est un intervalle à l’envers", "is a range the wrong way round");
            }

            spans.Add(span);
        }

        return Accept(snapshot, spans, orNone);
    }

    /// <summary>The condition for ranges that are well formed.</summary>
    /// <param name="orNone">Rows without a value match too.</param>
    protected virtual ParseResult<T> Accept(Snapshot snapshot, IReadOnlyList<NumberSpan> spans, bool orNone)
    {
        var wanted = new NumberSpans(spans);
        return new Criterion<T>(Name, Text([$"{wanted}"], orNone), row => Value(row) is { } value ? wanted.Contains(value) : orNone);
    }
}

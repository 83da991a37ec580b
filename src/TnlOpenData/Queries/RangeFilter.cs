using System.Globalization;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>Whole numbers or ranges of them: <c>2018</c>, <c>2018..2021</c>, <c>..5000</c>, <c>2016,2020..</c>.</summary>
public record RangeFilter<T>(string Name, Func<T, int?> Value) : Filter<T>(Name)
{
    public override bool IsRange => true;

    public override ParseResult<T> Read(Snapshot snapshot, string typed)
    {
        var spans = new List<(int Low, int High)>();
        foreach (var value in Values(typed))
        {
            if (Span(value) is not { } span)
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

        return Accept(snapshot, string.Join(',', Values(typed)), [.. spans]);
    }

    /// <summary>The condition for ranges that are well formed.</summary>
    /// <param name="spans">The ranges, both ends included.</param>
    protected virtual ParseResult<T> Accept(Snapshot snapshot, string text, (int Low, int High)[] spans) =>
        new Criterion<T>(Name, text, row => Value(row) is { } value && Within(spans, value));

    protected static bool Within((int Low, int High)[] spans, int value)
    {
        foreach (var (low, high) in spans)
        {
            if (value >= low && value <= high)
            {
                return true;
            }
        }

        return false;
    }

    private static (int Low, int High)? Span(string value)
    {
        var parts = value.Split("..");
        return parts switch
        {
            [var single] when Number(single) is { } n => (n, n),
            ["", var high] when Number(high) is { } h => (int.MinValue, h),
            [var low, ""] when Number(low) is { } l => (l, int.MaxValue),
            [var low, var high] when Number(low) is { } l && Number(high) is { } h => (l, h),
            _ => null,
        };
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;
}

using System.Globalization;

namespace TnlOpenData.Queries;

/// <summary>A range of whole numbers, both ends included.</summary>
public readonly record struct NumberSpan(int Low, int High)
{
    /// <summary>Null if the text is neither a number nor a range.</summary>
    public static NumberSpan? Parse(string text) => text.Split("..") switch
    {
        [var single] when Number(single) is { } n => new(n, n),
        ["", var high] when Number(high) is { } h => new(int.MinValue, h),
        [var low, ""] when Number(low) is { } l => new(l, int.MaxValue),
        [var low, var high] when Number(low) is { } l && Number(high) is { } h => new(l, h),
        _ => null,
    };

    public override string ToString() => this switch
    {
        { Low: var low, High: var high } when low == high => Text(low),
        // A range without ends has no spelling of its own.
        { Low: int.MinValue, High: int.MaxValue } => "..0,1..",
        { Low: int.MinValue } => $"..{Text(High)}",
        { High: int.MaxValue } => $"{Text(Low)}..",
        _ => $"{Text(Low)}..{Text(High)}",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null;
}

/// <summary>A set of whole numbers as the fewest ranges, in order: two sets with the same numbers are written the same.</summary>
public sealed class NumberSpans
{
    private readonly NumberSpan[] _spans;

    public NumberSpans(IEnumerable<NumberSpan> spans)
    {
        var merged = new List<NumberSpan>();
        foreach (var span in spans.OrderBy(s => s.Low))
        {
            if (merged.Count > 0 && span.Low <= merged[^1].High + 1L)
            {
                merged[^1] = merged[^1] with { High = Math.Max(merged[^1].High, span.High) };
            }
            else
            {
                merged.Add(span);
            }
        }

        _spans = [.. merged];
    }

    public bool Contains(int value)
    {
        foreach (var span in _spans)
        {
            if (value >= span.Low && value <= span.High)
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => string.Join(',', _spans);
}

using System.Globalization;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>The conditions of one field of a filter, in the words of REST. All of them must hold.</summary>
internal static class FilterConditions
{
    /// <summary>A range in which no year and no population is.</summary>
    private const string NoNumber = "..-1";

    /// <param name="value">A value, a list of values, or an object with criteria.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(string filter, object value)
    {
        if (value is not IDictionary<string, object?> criteria)
        {
            return [new(filter, Text(value))];
        }

        string[] given = [.. Texts(criteria)];
        return (given.Length == 0 ? [""] : given).Select(text => new KeyValuePair<string, string>(filter, text));
    }

    private static IEnumerable<string> Texts(IDictionary<string, object?> criteria)
    {
        criteria.TryGetValue("in", out var values);
        criteria.TryGetValue("from", out var from);
        criteria.TryGetValue("to", out var to);
        if (values is not null)
        {
            yield return Text(values);
        }

        if (from is not null || to is not null)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{from}..{to}");
            if (values is IEnumerable<object?> numbers && numbers.All(n => n is int))
            {
                yield return Common(numbers.Cast<int>(), from as int? ?? int.MinValue, to as int? ?? int.MaxValue);
            }
        }

        if (criteria.TryGetValue("is", out var absent) && absent is string none)
        {
            yield return none;
        }
    }

    /// <summary>
    /// The numbers within the bounds. A row with several years, such as a body with its awards, must have one that meets all criteria.
    /// </summary>
    private static string Common(IEnumerable<int> numbers, int from, int to)
    {
        int[] common = [.. numbers.Where(n => n >= from && n <= to)];
        return common.Length == 0 ? NoNumber : Text(common.Cast<object?>());
    }

    private static string Text(object value) => value is not string and IEnumerable<object?> values
        ? string.Join(',', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)))
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}

namespace TnlOpenData.Queries;

/// <summary>The values of one filter for every row of a list, encoded as integers, so that counting compares no strings.</summary>
internal sealed class FacetIndex
{
    private const int None = -1;

    private readonly List<string?> _values = [];
    private readonly int[] _first;
    private readonly Dictionary<int, int[]> _others = [];

    private FacetIndex(int rows) => _first = new int[rows];

    public static FacetIndex Of<T>(Filter<T> filter, IReadOnlyList<T> rows)
    {
        var index = new FacetIndex(rows.Count);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            int[] found = [.. filter.FacetOf(rows[row]).Select(v => index.NumberOf(v, numbers))];
            index._first[row] = found.Length == 0 ? None : found[0];
            if (found.Length > 1)
            {
                index._others[row] = found[1..];
            }
        }

        return index;
    }

    public int[] NewCounts() => new int[_values.Count];

    public void Count(int row, int[] counts)
    {
        var first = _first[row];
        if (first == None)
        {
            return;
        }

        counts[first]++;
        if (_others.Count > 0 && _others.TryGetValue(row, out var others))
        {
            foreach (var other in others)
            {
                counts[other]++;
            }
        }
    }

    /// <summary>The values with a count above zero, most frequent first.</summary>
    public Facet ToFacet(string name, int[] counts) => new(name,
    [
        .. _values.Select((value, number) => (Value: value, Count: counts[number]))
            .Where(v => v.Count > 0)
            .OrderByDescending(v => v.Count)
            .ThenBy(v => v.Value, StringComparer.Ordinal),
    ]);

    private int NumberOf(string? value, Dictionary<string, int> numbers)
    {
        // No filter has an empty value, so the empty string is the dictionary key of "no value".
        if (!numbers.TryGetValue(value ?? "", out var number))
        {
            number = _values.Count;
            numbers.Add(value ?? "", number);
            _values.Add(value);
        }

        return number;
    }
}

namespace TnlOpenData.Snapshots;

/// <summary>
/// Merge join of mentions or scores with awards; both are sorted by (edition, collectivity). Returns slices, no copies.
/// </summary>
internal sealed class MergeJoin<T>(IReadOnlyList<T> rows, Func<T, int> edition, Func<T, string> collectivityId)
{
    private readonly T[] _rows = rows as T[] ?? [.. rows];
    private int _next;

    /// <summary>The rows of an award. Awards must be passed in the order of their key.</summary>
    public IReadOnlyList<T> RowsOf(int year, string id)
    {
        var first = _next;
        while (_next < _rows.Length && edition(_rows[_next]) == year && collectivityId(_rows[_next]) == id)
        {
            _next++;
        }

        if (_next == first)
        {
            return [];
        }

        return new ArraySegment<T>(_rows, first, _next - first);
    }

    /// <summary>Checks that every row was joined to an award.</summary>
    /// <exception cref="InvalidOperationException">A row is out of order, or belongs to no award.</exception>
    public void AssertConsumed()
    {
        if (_next < _rows.Length)
        {
            var row = _rows[_next];
            throw new InvalidOperationException(
                $"{typeof(T).Name} {edition(row)} {collectivityId(row)} is out of order, or of no award.");
        }
    }
}

namespace TnlOpenData.Snapshots;

/// <summary>
/// Deals the rows of a table out to the awards they belong to. Both are in the order of their keys, edition then collectivity, so
/// that one walk does it, and what is dealt is a piece of the table, not a copy.
/// </summary>
internal sealed class Runs<T>(IReadOnlyList<T> rows, Func<T, int> edition, Func<T, string> collectivityId)
{
    private readonly T[] _rows = rows as T[] ?? [.. rows];
    private int _next;

    public IReadOnlyList<T> Next(int year, string id)
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

    /// <exception cref="InvalidOperationException">A row is out of order, or belongs to no award.</exception>
    public void MustBeOver()
    {
        if (_next < _rows.Length)
        {
            throw new InvalidOperationException($"{typeof(T).Name} {edition(_rows[_next])} {collectivityId(_rows[_next])} is out of order, or of no award.");
        }
    }
}

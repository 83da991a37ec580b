using TnlOpenData.Schema;

namespace TnlOpenData.Queries;

/// <summary>
/// Sorts rows by the columns of a query. Rows without a value come last, ascending or descending. The sort is stable: equal rows
/// keep the input order, which is the order of their key.
/// </summary>
internal sealed class Ordering<T>(IReadOnlyList<Sort<T>> sort) where T : class
{
    private readonly (Func<T, Cell> Read, bool Descending)[] _keys =
        [.. sort.Select(s => (s.Column.SortKey ?? s.Column.Read, s.Descending))];

    public T[] All(IEnumerable<T> rows)
    {
        T[] unsorted = [.. rows];
        var cells = Array.ConvertAll(_keys, key => Array.ConvertAll(unsorted, row => key.Read(row)));
        int[] order = [.. Enumerable.Range(0, unsorted.Length)];
        Array.Sort(order, (a, b) =>
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                var compared = Compare(cells[i][a], cells[i][b], _keys[i].Descending);
                if (compared != 0)
                {
                    return compared;
                }
            }

            return a.CompareTo(b);
        });
        return Array.ConvertAll(order, index => unsorted[index]);
    }

    /// <summary>The first rows in order, and the total number of rows. Uses a bounded heap: O(n log count), O(count) memory.</summary>
    public (T[] Rows, int Total) First(int count, IEnumerable<T> rows)
    {
        // A max-heap: its head is the last of the rows that are kept.
        var kept = new PriorityQueue<T, (T Row, int Index)>(Comparer<(T Row, int Index)>.Create((a, b) => Compare(b, a)));
        var total = 0;
        foreach (var row in rows)
        {
            if (total < count)
            {
                kept.Enqueue(row, (row, total));
            }
            else
            {
                kept.EnqueueDequeue(row, (row, total));
            }

            total++;
        }

        var first = new T[kept.Count];
        for (var i = first.Length - 1; i >= 0; i--)
        {
            first[i] = kept.Dequeue();
        }

        return (first, total);
    }

    private int Compare((T Row, int Index) a, (T Row, int Index) b)
    {
        foreach (var (read, descending) in _keys)
        {
            var order = Compare(read(a.Row), read(b.Row), descending);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Index.CompareTo(b.Index);
    }

    private static int Compare(in Cell a, in Cell b, bool descending) => (a.IsEmpty, b.IsEmpty) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
        _ => descending ? CellOrder.Compare(b, a) : CellOrder.Compare(a, b),
    };
}

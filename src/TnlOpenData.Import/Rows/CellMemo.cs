using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>
/// The values of one column that were already found good. Ids, years and levels repeat by the hundred thousand: they are checked
/// once and share one string. Columns of free text do not repeat and soon give the memo up.
/// </summary>
internal sealed class CellMemo
{
    private const int Most = 1 << 16;

    private Dictionary<string, Cell>? cells = new(StringComparer.Ordinal);
    private long hits;

    public bool Find(ReadOnlySpan<char> text, out Cell cell)
    {
        cell = default;
        if (cells is null || !cells.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out cell))
        {
            return false;
        }

        hits++;
        return true;
    }

    public void Keep(string text, in Cell cell)
    {
        if (cells is null)
        {
            return;
        }

        if (cells.Count < Most)
        {
            cells.Add(text, cell);
        }
        else if (hits < Most)
        {
            cells = null;
        }
    }
}

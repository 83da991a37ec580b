using TnlOpenData.Schema;

namespace TnlOpenData.Import.Rows;

/// <summary>
/// Remembers the valid values of one column: ids, years and levels repeat by the hundred thousand, so they are checked once and share
/// one string. Stops doing so for a column whose values rarely repeat.
/// </summary>
internal sealed class CellInterner
{
    private const int MaxCells = 1 << 16;

    /// <summary>In bytes.</summary>
    private const int MaxPreviousLength = 64;

    private readonly byte[] _previousBytes = new byte[MaxPreviousLength];
    private int _previousLength = -1;
    private Cell _previous;

    private Dictionary<string, Cell>? _cells = new(StringComparer.Ordinal);
    private long _hits;

    /// <summary>Whether the row above has the same value. Most files are sorted, so most values need no decoding.</summary>
    public bool FindPrevious(ReadOnlySpan<byte> utf8, out Cell cell)
    {
        cell = _previous;
        return utf8.Length == _previousLength && utf8.SequenceEqual(_previousBytes.AsSpan(0, _previousLength));
    }

    public void SetPrevious(ReadOnlySpan<byte> utf8, in Cell cell)
    {
        if (utf8.Length > MaxPreviousLength)
        {
            return;
        }

        utf8.CopyTo(_previousBytes);
        (_previousLength, _previous) = (utf8.Length, cell);
    }

    public bool Find(ReadOnlySpan<char> text, out Cell cell)
    {
        cell = default;
        if (_cells is null || !_cells.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out cell))
        {
            return false;
        }

        _hits++;
        return true;
    }

    public void Add(string text, in Cell cell)
    {
        if (_cells is null)
        {
            return;
        }

        if (_cells.Count < MaxCells)
        {
            _cells.Add(text, cell);
        }
        else if (_hits < MaxCells)
        {
            _cells = null;
        }
    }
}

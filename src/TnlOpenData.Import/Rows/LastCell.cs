using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>The cell above, found good: files are mostly sorted, and most cells say what the cell above says.</summary>
internal sealed class LastCell
{
    private const int Longest = 64;

    private readonly byte[] bytes = new byte[Longest];
    private int length = -1;
    private Cell cell;

    public bool Is(ReadOnlySpan<byte> utf8, out Cell known)
    {
        known = cell;
        return utf8.Length == length && utf8.SequenceEqual(bytes.AsSpan(0, length));
    }

    public void Keep(ReadOnlySpan<byte> utf8, in Cell value)
    {
        if (utf8.Length > Longest)
        {
            return;
        }

        utf8.CopyTo(bytes);
        (length, cell) = (utf8.Length, value);
    }
}

namespace TnlOpenData.Search;

/// <summary>
/// The arrays of one entry per item that a search needs, kept for the next search of the same thread: a dozen of them for 36,000 items
/// would be half a megabyte of garbage for each search.
/// </summary>
internal static class SearchBuffers
{
    /// <summary>Shorter arrays cost less than keeping them.</summary>
    private const int Fewest = 4_096;

    [ThreadStatic]
    private static Kept<byte>? _counts;

    [ThreadStatic]
    private static Kept<MatchKind>? _kinds;

    /// <summary>An array of zeros, until the end of the <see cref="Scope"/> that it is taken in.</summary>
    public static byte[] Counts(int length) => length < Fewest ? new byte[length] : (_counts ??= new()).Zeros(length);

    /// <inheritdoc cref="Counts"/>
    public static MatchKind[] Kinds(int length) => length < Fewest ? new MatchKind[length] : (_kinds ??= new()).Zeros(length);

    /// <summary>Opens a scope. At its end the arrays taken since are free for others; scopes can stand inside one another.</summary>
    public static Scope Open() => new((_counts ??= new()).Used, (_kinds ??= new()).Used);

    internal readonly ref struct Scope(int counts, int kinds)
    {
        public void Dispose() => (_counts!.Used, _kinds!.Used) = (counts, kinds);
    }

    private sealed class Kept<T> where T : unmanaged
    {
        private readonly List<T[]> _arrays = [];

        public int Used { get; set; }

        public T[] Zeros(int length)
        {
            if (Used == _arrays.Count)
            {
                _arrays.Add(new T[length]);
            }
            else if (_arrays[Used].Length == length)
            {
                Array.Clear(_arrays[Used]);
            }
            else
            {
                // Another release has another number of items.
                _arrays[Used] = new T[length];
            }

            return _arrays[Used++];
        }
    }
}

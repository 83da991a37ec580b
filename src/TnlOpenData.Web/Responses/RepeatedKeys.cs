namespace TnlOpenData.Web.Responses;

/// <summary>
/// Remembers, in a table of fixed size, the keys that were asked lately: what is asked twice is worth keeping. A key may be forgotten
/// when another one takes its place.
/// </summary>
internal sealed class RepeatedKeys
{
    private const int Slots = 1 << 14;

    private readonly int[] _hashes = new int[Slots];

    /// <summary>True if the key was asked before; from now on it was.</summary>
    public bool Contains(string key)
    {
        var hash = string.GetHashCode(key, StringComparison.Ordinal);
        // Without a lock: at worst a key is forgotten.
        return Interlocked.Exchange(ref _hashes[hash & (Slots - 1)], hash) == hash;
    }
}

using System.Runtime.InteropServices;

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
    private static Dictionary<(Type, int), List<Array>>? _arrays;

    [ThreadStatic]
    private static Dictionary<(Type, int), int>? _used;

    /// <summary>Called where a search begins: arrays of the one before are free.</summary>
    public static void Reset() => _used?.Clear();

    /// <summary>An array of zeros, until the next search of this thread.</summary>
    public static T[] Zeros<T>(int length) where T : unmanaged
    {
        if (length < Fewest)
        {
            return new T[length];
        }

        var key = (typeof(T), length);
        var arrays = CollectionsMarshal.GetValueRefOrAddDefault(_arrays ??= [], key, out _) ??= [];
        ref var used = ref CollectionsMarshal.GetValueRefOrAddDefault(_used ??= [], key, out _);
        if (used == arrays.Count)
        {
            arrays.Add(new T[length]);
            return (T[])arrays[used++];
        }

        var array = (T[])arrays[used++];
        Array.Clear(array);
        return array;
    }
}

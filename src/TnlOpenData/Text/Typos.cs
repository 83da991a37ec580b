namespace TnlOpenData.Text;

/// <summary>Words at one edit from a typed word: one letter removed, added, replaced, or swapped with the next.</summary>
internal static class Typos
{
    /// <summary>Shorter words have too many words at one edit.</summary>
    public const int ShortestWord = 5;

    /// <summary>Prefixes must be longer than whole words, because each word has many prefixes.</summary>
    public const int ShortestBeginning = 6;

    /// <summary>A text must be this long for two errors to be forgiven.</summary>
    public const int ShortestTwice = 6;

    public const int MostEdits = 2;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether the word is long enough to be corrected, and has no digit.</summary>
    public static bool MayBeIn(string word) => word.Length >= ShortestWord && !word.Any(char.IsDigit);

    /// <summary>The words at one edit at <paramref name="place"/>: the letters before it stay.</summary>
    public static IEnumerable<string> At(int place, string typed)
    {
        var (before, after) = (typed[..place], typed[(place + 1)..]);
        yield return before + after;
        if (after.Length > 0 && after[0] != typed[place])
        {
            yield return $"{before}{after[0]}{typed[place]}{after[1..]}";
        }

        foreach (var letter in Letters.Where(l => l != typed[place]))
        {
            yield return $"{before}{letter}{after}";
            yield return $"{before}{letter}{typed[place]}{after}";
        }
    }
}

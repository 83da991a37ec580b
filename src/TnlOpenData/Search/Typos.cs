namespace TnlOpenData.Search;

/// <summary>What may have been meant by a word with one letter too many, missing, wrong, or swapped with the next.</summary>
internal static class Typos
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int ShortestWord = 5;

    /// <summary>A word still being typed must be longer: every beginning of a word is one more neighbour.</summary>
    public const int ShortestBeginning = 6;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static bool MayBeIn(string word) => word.Length >= ShortestWord && !word.Any(char.IsDigit);

    /// <summary>What may have been meant when the letters before <paramref name="place"/> are right.</summary>
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

namespace TnlOpenData.Search;

/// <summary>Whether one insertion, deletion, replacement or swap of neighbours leads from what was typed to a word, or to its beginning.</summary>
internal static class OneEdit
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int ShortestWord = 5;

    /// <summary>A word still being typed must be longer, since every beginning of a word is one more neighbour.</summary>
    private const int ShortestBeginning = 6;

    public static bool Leads(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        if (word.Length < typed.Length - 1 || (word.Length > typed.Length + 1 && typed.Length < ShortestBeginning))
        {
            return false;
        }

        // The edit can stand at the first difference: what follows it must agree.
        var i = typed.CommonPrefixLength(word);
        var left = typed[i..];
        var right = word[i..];
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.Length + right.Length <= 1;
        }

        return Agree(left[1..], right[1..], typed)
            || Agree(left[1..], right, typed)
            || Agree(left, right[1..], typed)
            || (left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0] && Agree(left[2..], right[2..], typed));
    }

    private static bool Agree(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<char> typed) =>
        typed.Length >= ShortestBeginning ? right.StartsWith(left) : right.SequenceEqual(left);
}

namespace TnlOpenData.Search;

/// <summary>Which words of a question may hold a typo.</summary>
internal enum TypoIn { NoWord, UnknownWords, AnyWord }

/// <summary>Finds the rows that have the words of a question.</summary>
internal static class WordSearch
{
    private const int FewestToLackOne = 3;

    /// <summary>
    /// The rows that have every word; where there are none, those whose name is written without the spaces, those that have
    /// every word with a typo.
    /// </summary>
    public static Matches Find(this WordIndex index, SearchText text)
    {
        var words = text.Words;
        return
            index.Having(words, TypoIn.UnknownWords) is { Count: > 0 } asTyped ? asTyped :
            index.Having([text.Glued], TypoIn.NoWord) is { Count: > 0 } glued ? glued :
            index.Having(words, TypoIn.AnyWord);
    }

    /// <summary>The rows that lack one word of three or more.</summary>
    public static Matches FindAllButOne(this WordIndex index, SearchText text) =>
        text.Words.Count >= FewestToLackOne ? index.Having(text.Words, TypoIn.AnyWord, lacking: 1) : Matches.None;

    private static Matches Having(this WordIndex index, IReadOnlyList<string> words, TypoIn typos, int lacking = 0)
    {
        var matches = new Matches(index.Rows);
        var found = new Finding[index.Rows];
        for (var i = 0; i < words.Count; i++)
        {
            Array.Clear(found);
            index.Mark(words[i], typos, found);
            matches.Add(found, atLeast: i + 1 - lacking);
            if (matches.Count == 0)
            {
                return Matches.None;
            }
        }

        if (lacking > 0)
        {
            matches.LeaveOutKinds();
        }

        return matches;
    }
}

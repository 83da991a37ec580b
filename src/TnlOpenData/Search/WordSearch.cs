namespace TnlOpenData.Search;

/// <summary>The query tokens that may contain a typo.</summary>
internal enum TypoIn { NoWord, UnknownWords, AnyWord }

/// <summary>Finds the rows that match the tokens of a query.</summary>
internal static class WordSearch
{
    /// <summary>Queries with fewer tokens must match all of them.</summary>
    private const int FewestTokensToOmitOne = 3;

    /// <summary>
    /// The rows that match every token. If there are none: the rows whose name without spaces matches, then the rows that match
    /// every token with a typo.
    /// </summary>
    public static Matches Find(this WordIndex index, SearchText text)
    {
        var asTyped = index.Matching(text.Words, TypoIn.UnknownWords);
        if (asTyped.Count > 0)
        {
            return asTyped;
        }

        var glued = index.Matching([text.Glued], TypoIn.NoWord);
        return glued.Count > 0 ? glued : index.Matching(text.Words, TypoIn.AnyWord);
    }

    /// <summary>The rows that match all tokens but one, for queries of three tokens or more.</summary>
    public static Matches FindAllButOne(this WordIndex index, SearchText text) =>
        text.Words.Count >= FewestTokensToOmitOne ? index.Matching(text.Words, TypoIn.AnyWord, omitted: 1) : Matches.None;

    private static Matches Matching(this WordIndex index, IReadOnlyList<string> words, TypoIn typos, int omitted = 0)
    {
        var matches = new Matches(index.Rows);
        var found = SearchBuffers.Kinds(index.Rows);
        for (var i = 0; i < words.Count; i++)
        {
            Array.Clear(found);
            index.Mark(words[i], typos, found);
            matches.Add(found, atLeast: i + 1 - omitted);
            if (matches.Count == 0)
            {
                return Matches.None;
            }
        }

        return matches;
    }
}

namespace TnlOpenData.Search;

/// <summary>
/// A row that was found, the worst of the ways in which its words were (<see cref="Finding.None"/> when only its kind was), and how
/// many words led to it through a place.
/// </summary>
internal readonly record struct Match(int Row, Finding Worst, int Places);

/// <summary>Which words of a question may hold a typo.</summary>
internal enum TypoIn { NoWord, UnknownWords, AnyWord }

/// <summary>Finds the rows that have the words of a question.</summary>
internal static class WordSearch
{
    private const int FewestToLackOne = 3;

    /// <summary>
    /// The rows that have every word; where there are none, those whose name is written without the spaces, those that have
    /// every word with a typo. In row order.
    /// </summary>
    public static List<Match> Find(this WordIndex index, SearchText text)
    {
        var words = text.Words;
        return
            index.Having(words, TypoIn.UnknownWords) is { Count: > 0 } asTyped ? asTyped :
            index.Having([text.Glued], TypoIn.NoWord) is { Count: > 0 } glued ? glued :
            index.Having(words, TypoIn.AnyWord);
    }

    /// <summary>The rows that lack one word of three or more.</summary>
    public static List<Match> FindAllButOne(this WordIndex index, SearchText text) =>
        text.Words.Count >= FewestToLackOne ? index.Having(text.Words, TypoIn.AnyWord, lacking: 1) : [];

    private static List<Match> Having(this WordIndex index, IReadOnlyList<string> words, TypoIn typos, int lacking = 0)
    {
        var (counts, places) = (new byte[index.Rows], new byte[index.Rows]);
        var (worst, found) = (new Finding[index.Rows], new Finding[index.Rows]);
        for (var i = 0; i < words.Count; i++)
        {
            Array.Clear(found);
            index.Mark(words[i], typos, found);
            var isAnyLeft = false;
            for (var row = 0; row < found.Length; row++)
            {
                if (found[row] != Finding.None)
                {
                    counts[row]++;
                    places[row] += (byte)(found[row] >= Finding.Place ? 1 : 0);
                    worst[row] = found[row] == Finding.Kind || worst[row] > found[row] ? worst[row] : found[row];
                }

                isAnyLeft |= counts[row] > i - lacking;
            }

            if (!isAnyLeft)
            {
                return [];
            }
        }

        var matches = new List<Match>();
        for (var row = 0; row < counts.Length; row++)
        {
            if (counts[row] >= words.Count - lacking && (lacking == 0 || worst[row] != Finding.None))
            {
                matches.Add(new(row, worst[row], places[row]));
            }
        }

        return matches;
    }
}

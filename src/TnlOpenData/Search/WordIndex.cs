namespace TnlOpenData.Search;

/// <summary>
/// A row that was found, the worst of the ways in which its words were (<see cref="Finding.None"/> when only its kind was), and how
/// many words led to it through a place.
/// </summary>
internal readonly record struct Match(int Row, Finding Worst, int Places);

/// <summary>The distinct words of many rows, sorted, each with the rows it leads to.</summary>
internal sealed class WordIndex
{
    private const int PartBits = 3;

    /// <summary>One or two digits begin too many codes: they are a code themselves, or nothing.</summary>
    private const int ShortestCodeBeginning = 3;

    private readonly int _rows;
    private readonly string[] _words;

    /// <summary>Where the postings of each word begin; one more entry ends the last.</summary>
    private readonly int[] _begins;
    private readonly int[] _postings;

    public WordIndex(int rows, IEnumerable<(int Row, Part Part, string Word)> entries)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (row, part, word) in entries)
        {
            if (!postings.TryGetValue(word, out var list))
            {
                postings.Add(word, list = []);
            }

            var posting = (row << PartBits) | (int)part;
            if (list.Count == 0 || list[^1] != posting)
            {
                list.Add(posting);
            }
        }

        _rows = rows;
        _words = [.. postings.Keys];
        Array.Sort(_words, StringComparer.Ordinal);
        _begins = new int[_words.Length + 1];
        for (var i = 0; i < _words.Length; i++)
        {
            _begins[i + 1] = _begins[i] + postings[_words[i]].Count;
        }

        _postings = [.. _words.SelectMany(word => postings[word])];
    }

    /// <summary>
    /// The rows that have every word; where there are none, those whose name is written without the spaces, those that have
    /// every word with a typo, and at last those that lack one word of three or more. In row order.
    /// </summary>
    public List<Match> Find(SearchText text)
    {
        var words = text.Words;
        return
            Having(words, TypoIn.UnknownWords) is { Count: > 0 } asTyped ? asTyped :
            Having([text.Glued], TypoIn.NoWord) is { Count: > 0 } glued ? glued :
            Having(words, TypoIn.AnyWord) is { Count: > 0 } mistyped ? mistyped :
            words.Length >= 3 ? Having(words, TypoIn.AnyWord, lacking: 1) : [];
    }

    private enum TypoIn { NoWord, UnknownWords, AnyWord }

    private List<Match> Having(string[] words, TypoIn typos, int lacking = 0)
    {
        var (counts, places, worst, found) = (new byte[_rows], new byte[_rows], new Finding[_rows], new Finding[_rows]);
        foreach (var word in words)
        {
            Array.Clear(found);
            Mark(word, typos, found);
            for (var row = 0; row < found.Length; row++)
            {
                if (found[row] != Finding.None)
                {
                    counts[row]++;
                    places[row] += (byte)(found[row] >= Finding.Place ? 1 : 0);
                    worst[row] = found[row] == Finding.Kind || worst[row] > found[row] ? worst[row] : found[row];
                }
            }
        }

        var matches = new List<Match>();
        for (var row = 0; row < counts.Length; row++)
        {
            if (counts[row] >= words.Length - lacking && (lacking == 0 || worst[row] != Finding.None))
            {
                matches.Add(new(row, worst[row], places[row]));
            }
        }

        return matches;
    }

    private void Mark(string typed, TypoIn typos, Finding[] found)
    {
        var at = Array.BinarySearch(_words, typed, StringComparer.Ordinal);
        var isKnown = at >= 0;
        if (isKnown)
        {
            Take(at, Findings.Exact, found);
        }

        var isNumber = typed.Any(char.IsDigit);
        var begins = !isNumber || typed.Length >= ShortestCodeBeginning;
        for (var i = isKnown ? at + 1 : ~at; begins && i < _words.Length && _words[i].StartsWith(typed, StringComparison.Ordinal); i++)
        {
            Take(i, Findings.Beginning, found);
        }

        if (typos == TypoIn.NoWord || (typos == TypoIn.UnknownWords && isKnown) || typed.Length < OneEdit.ShortestWord || isNumber)
        {
            return;
        }

        for (var i = 0; i < _words.Length; i++)
        {
            if (OneEdit.Leads(typed, _words[i]))
            {
                Take(i, Findings.Typo, found);
            }
        }
    }

    private void Take(int word, Finding[] findings, Finding[] found)
    {
        foreach (var posting in _postings.AsSpan(_begins[word].._begins[word + 1]))
        {
            var (row, finding) = (posting >> PartBits, findings[posting & ((1 << PartBits) - 1)]);
            if (finding != Finding.None && (found[row] == Finding.None || finding < found[row]))
            {
                found[row] = finding;
            }
        }
    }
}

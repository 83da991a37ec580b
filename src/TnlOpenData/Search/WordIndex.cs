namespace TnlOpenData.Search;

/// <summary>The distinct words of many rows, each with the rows it leads to.</summary>
internal sealed class WordIndex
{
    private const int PartBits = 3;

    /// <summary>One or two digits begin too many codes: they are a code themselves, or nothing.</summary>
    private const int ShortestCodeBeginning = 3;

    private readonly SortedWords _words;

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

            list.Add((row << PartBits) | (int)part);
        }

        Rows = rows;
        _words = new SortedWords(postings.Keys);
        _begins = new int[_words.All.Count + 1];
        for (var i = 0; i < _words.All.Count; i++)
        {
            _begins[i + 1] = _begins[i] + postings[_words.All[i]].Count;
        }

        _postings = [.. _words.All.SelectMany(word => postings[word])];
    }

    public int Rows { get; }

    /// <summary>What the whole of a text, or its beginning, is to each row.</summary>
    public Finding[] Mark(string typed)
    {
        var found = new Finding[Rows];
        Mark(typed, TypoIn.NoWord, found);
        return found;
    }

    /// <summary>Marks each row that the word leads to with the best way in which it does.</summary>
    public void Mark(string typed, TypoIn typos, Finding[] found)
    {
        var known = _words.Find(typed);
        if (known is { } number)
        {
            Take(number..(number + 1), Findings.Exact, found);
        }

        if (typed.Length >= ShortestCodeBeginning || !typed.Any(char.IsDigit))
        {
            Take(_words.Beginning(typed), Findings.Beginning, found);
        }

        if (Typos.MayBeIn(typed) && (typos == TypoIn.AnyWord || (typos == TypoIn.UnknownWords && known is null)))
        {
            foreach (var meant in _words.Mistyped(typed))
            {
                Take(meant, Findings.Typo, found);
            }
        }
    }

    private void Take(Range words, Finding[] findings, Finding[] found)
    {
        foreach (var posting in _postings.AsSpan(_begins[words.Start].._begins[words.End]))
        {
            var (row, finding) = (posting >> PartBits, findings[posting & ((1 << PartBits) - 1)]);
            if (finding != Finding.None && (found[row] == Finding.None || finding < found[row]))
            {
                found[row] = finding;
            }
        }
    }
}

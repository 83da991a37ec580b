namespace TnlOpenData.Search;

/// <summary>The distinct words of many rows, each with the rows it leads to.</summary>
/// <param name="begins">Where the postings of each word begin; one more entry ends the last.</param>
internal sealed class WordIndex(int rows, SortedWords words, int[] begins, int[] postings)
{
    private const int PartBits = 3;

    /// <summary>One or two digits begin too many codes: they are a code themselves, or nothing.</summary>
    private const int ShortestCodeBeginning = 3;

    public int Rows => rows;

    /// <summary>A row and what the word is to it, in one number.</summary>
    public static int Posting(int row, Part part) => (row << PartBits) | (int)part;

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
        var known = words.Find(typed);
        if (known is { } number)
        {
            Take(number..(number + 1), Findings.Exact, found);
        }

        if (typed.Length >= ShortestCodeBeginning || !typed.Any(char.IsDigit))
        {
            Take(words.Beginning(typed), Findings.Beginning, found);
        }

        if (Typos.MayBeIn(typed) && (typos == TypoIn.AnyWord || (typos == TypoIn.UnknownWords && known is null)))
        {
            foreach (var meant in words.Mistyped(typed))
            {
                Take(meant, Findings.Typo, found);
            }
        }
    }

    private void Take(Range range, Finding[] findings, Finding[] found)
    {
        foreach (var posting in postings.AsSpan(begins[range.Start]..begins[range.End]))
        {
            var (row, finding) = (posting >> PartBits, findings[posting & ((1 << PartBits) - 1)]);
            if (finding != Finding.None && (found[row] == Finding.None || finding < found[row]))
            {
                found[row] = finding;
            }
        }
    }
}

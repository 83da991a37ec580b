using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>Inverted index: distinct words, each with its postings.</summary>
/// <param name="begins">The first posting of each word; one more entry ends the last word.</param>
/// <param name="postings">Rows with matched fields, see <see cref="Posting"/>.</param>
internal sealed class WordIndex(int rows, SortedWords words, int[] begins, int[] postings)
{
    private const int FieldBits = 3;

    /// <summary>A prefix of one or two digits has too many codes, so such a text matches whole codes only.</summary>
    private const int ShortestCodeBeginning = 3;

    public int Rows => rows;

    /// <summary>A row and a matched field, packed in one integer.</summary>
    public static int Posting(int row, MatchedField field) => (row << FieldBits) | (int)field;

    /// <summary>The best match of a whole text for each row, whatever its field; for the other rows that of a prefix.</summary>
    public MatchKind[] Mark(string typed)
    {
        var whole = SearchBuffers.Kinds(Rows);
        if (words.Find(typed) is { } number)
        {
            Take(number..(number + 1), MatchKinds.Exact, whole);
        }

        var found = MarkBeginnings(typed);
        for (var row = 0; row < whole.Length; row++)
        {
            found[row] = whole[row] == MatchKind.None ? found[row] : whole[row];
        }

        return found;
    }

    /// <summary>The best match of a whole text or of a prefix for each row.</summary>
    private MatchKind[] MarkBeginnings(string typed)
    {
        var found = SearchBuffers.Kinds(Rows);
        Mark(typed, TypoIn.NoWord, found);
        return found;
    }

    /// <summary>The rows of the whole names that are nearest to the text, in index order; none beyond so many typing errors.</summary>
    public IEnumerable<int> Near(string typed, int mostEdits) => words.Near(typed, mostEdits)
        .SelectMany(number => postings[begins[number]..begins[number + 1]])
        .Where(posting => FieldOf(posting) is not (MatchedField.Code or MatchedField.PostalCode))
        .Select(posting => posting >> FieldBits)
        .Distinct()
        .Order();

    /// <summary>Writes the best match of a word to each row that it matches.</summary>
    public void Mark(string typed, TypoIn typos, MatchKind[] found)
    {
        var known = words.Find(typed);
        if (known is { } number)
        {
            Take(number..(number + 1), MatchKinds.Exact, found);
        }

        if (typed.Length >= ShortestCodeBeginning || !typed.Any(char.IsDigit))
        {
            Take(words.Beginning(typed), MatchKinds.Beginning, found);
        }

        if (Typos.MayBeIn(typed) && (typos == TypoIn.AnyWord || (typos == TypoIn.UnknownWords && known is null)))
        {
            foreach (var meant in words.Mistyped(typed))
            {
                Take(meant, MatchKinds.Typo, found);
            }
        }
    }

    private static MatchedField FieldOf(int posting) => (MatchedField)(posting & ((1 << FieldBits) - 1));

    /// <param name="kinds">The kind of match by matched field.</param>
    private void Take(Range range, MatchKind[] kinds, MatchKind[] found)
    {
        foreach (var posting in postings.AsSpan(begins[range.Start]..begins[range.End]))
        {
            var (row, kind) = (posting >> FieldBits, kinds[(int)FieldOf(posting)]);
            if (kind != MatchKind.None && (found[row] == MatchKind.None || kind < found[row]))
            {
                found[row] = kind;
            }
        }
    }
}

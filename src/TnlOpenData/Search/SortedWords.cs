using TnlOpenData.Text;

namespace TnlOpenData.Search;

/// <summary>Distinct words in ordinal order. The number of a word is its position.</summary>
internal sealed class SortedWords
{
    private readonly string[] _words;

    public SortedWords(IEnumerable<string> distinct)
    {
        _words = [.. distinct];
        Array.Sort(_words, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> All => _words;

    /// <summary>The number of a word; null if it is absent.</summary>
    public int? Find(string word) => Array.BinarySearch(_words, word, StringComparer.Ordinal) is >= 0 and var number ? number : null;

    /// <summary>The words with this prefix.</summary>
    public Range Beginning(string with) => Beginning(with, ..);

    /// <summary>The words at one edit from the typed word, or with a prefix at one edit if the typed word is long enough.</summary>
    public IEnumerable<Range> Mistyped(string typed)
    {
        var within = Range.All;
        for (var place = 0; place < typed.Length && !IsEmpty(within); place++)
        {
            foreach (var meant in Typos.At(place, typed))
            {
                if (typed.Length >= Typos.ShortestBeginning)
                {
                    yield return Beginning(meant, within);
                }
                else if (Find(meant) is { } number)
                {
                    yield return number..(number + 1);
                }
            }

            within = Beginning(typed[..(place + 1)], within);
        }
    }

    /// <summary>
    /// The numbers of the words at up to two edits from a typed word, fewest first. The first letter must be right, so that few are
    /// compared.
    /// </summary>
    public IEnumerable<int> Near(string typed)
    {
        if (typed.Length < Typos.ShortestTwice || typed.Any(char.IsDigit))
        {
            return [];
        }

        var (first, length) = Beginning(typed[..1]).GetOffsetAndLength(_words.Length);
        return Enumerable.Range(first, length)
            .Where(i => Math.Abs(_words[i].Length - typed.Length) <= Typos.MostEdits)
            .Select(i => (Number: i, Edits: Nearest.Edits(_words[i], typed, Typos.MostEdits)))
            .Where(w => w.Edits <= Typos.MostEdits)
            .OrderBy(w => w.Edits)
            .Select(w => w.Number);
    }

    private Range Beginning(string with, Range within)
    {
        var (offset, length) = within.GetOffsetAndLength(_words.Length);
        var first = Place(with, offset, length);
        return first..Place(with + char.MaxValue, first, offset + length - first);
    }

    private int Place(string word, int offset, int length)
    {
        var number = Array.BinarySearch(_words, offset, length, word, StringComparer.Ordinal);
        return number >= 0 ? number : ~number;
    }

    private bool IsEmpty(Range range) => range.GetOffsetAndLength(_words.Length).Length == 0;
}

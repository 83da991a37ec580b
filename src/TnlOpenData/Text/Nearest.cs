namespace TnlOpenData.Text;

/// <summary>Suggests the known word with the smallest edit distance to a typed word, if it is close enough.</summary>
public static class Nearest
{
    private const int LongestWord = 100;

    /// <summary>The closest known word; null if none is close, or if the typed word is empty or too long.</summary>
    public static string? To(string typed, IEnumerable<string> known)
    {
        if (typed.Length is 0 or > LongestWord)
        {
            return null;
        }

        var wanted = Folding.Fold(typed);
        var limit = Math.Max(1, wanted.Length / 3);
        return known
            .Select(word => (Word: word, Folded: Folding.Fold(word)))
            .Select(w => (w.Word, Edits: IsBeginning(wanted, w.Folded) ? 1 : Edits(wanted, w.Folded, limit)))
            .Where(w => w.Edits <= limit)
            .OrderBy(w => w.Edits)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word)
            .FirstOrDefault();
    }

    /// <summary>A prefix of three letters or more counts as one edit.</summary>
    private static bool IsBeginning(string wanted, string word) =>
        wanted.Length >= 3 && word.StartsWith(wanted, StringComparison.Ordinal);

    /// <summary>The edit distance: insertions, deletions, replacements and swaps of adjacent letters (optimal string alignment).</summary>
    public static int Edits(string a, string b) => Edits(a, b, int.MaxValue);

    /// <summary>The edit distance, or any number above the limit once the limit is certainly exceeded, as it is for most words.</summary>
    internal static int Edits(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return int.MaxValue;
        }

        // Three rows of the matrix of distances between prefixes: a swap reads two rows back.
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A swap in the next row can still reduce the distance by one.
            if (least - 1 > limit)
            {
                return int.MaxValue;
            }
        }

        return row[b.Length];
    }
}

namespace TnlOpenData.Snapshots;

/// <summary>The word someone probably meant: the closest one by edits, if it is close enough to be worth saying.</summary>
public static class Nearest
{
    private const int LongestWord = 100;

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
            .Select(w => (w.Word, Edits: w.Folded.StartsWith(wanted, StringComparison.Ordinal) && wanted.Length >= 3 ? 1 : Edits(wanted, w.Folded, limit)))
            .Where(w => w.Edits <= limit)
            .OrderBy(w => w.Edits)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    public static int Edits(string a, string b) => Edits(a, b, int.MaxValue);

    /// <summary>The same, or something above the limit as soon as it is sure to be exceeded: most words are far from what was typed.</summary>
    private static int Edits(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return int.MaxValue;
        }

        // Three rows of the table of distances between beginnings: a swap looks two rows back.
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

            // A swap may still undo one.
            if (least - 1 > limit)
            {
                return int.MaxValue;
            }
        }

        return row[b.Length];
    }
}

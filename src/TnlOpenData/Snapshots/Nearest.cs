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
            .Select(w => (w.Word, Edits: w.Folded.StartsWith(wanted, StringComparison.Ordinal) && wanted.Length >= 3 ? 1 : Edits(wanted, w.Folded)))
            .Where(w => w.Edits <= limit)
            .OrderBy(w => w.Edits)
            .ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    public static int Edits(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}

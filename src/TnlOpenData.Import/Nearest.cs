namespace TnlOpenData.Import;

/// <summary>The known word that a mistyped one most likely stands for.</summary>
internal static class Nearest
{
    private const int MostCandidates = 5000;

    public static string? Of(string typed, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = 1 + Math.Min(3, typed.Length / 3);
        foreach (var candidate in known.Take(MostCandidates))
        {
            if (string.Equals(candidate, typed, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }

            if (Math.Abs(candidate.Length - typed.Length) < least && Distance(typed, candidate) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many letters were left out, added, changed or swapped with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var (twoUp, up, row) = (new int[b.Length + 1], new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray());
        for (var i = 1; i <= a.Length; i++)
        {
            (twoUp, up, row) = (up, row, twoUp);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = up[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(row[j - 1], up[j]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], twoUp[j - 2] + 1);
                }
            }
        }

        return row[b.Length];
    }
}

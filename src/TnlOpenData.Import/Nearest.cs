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

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var change = diagonal + (a[i] == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}

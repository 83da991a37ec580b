namespace TnlOpenData.Resources.Changes;

/// <summary>The part in which two long texts differ, in French words; a list is compared item by item.</summary>
internal static class TextDifference
{
    private const int LongestPart = 80;

    private const string Spacing = "les espaces ou les fins de ligne";

    /// <summary>« étoiles » devient « astres » ; ajout de « … » ; retrait de « … ».</summary>
    public static string Of(string before, string after)
    {
        var (removed, added) = Cut(Words(before), Words(after));
        return removed.Length == 0 && added.Length == 0
            ? Spacing
            : InWords(string.Join(' ', removed), string.Join(' ', added));
    }

    public static string Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        string[] removed = [.. before.Except(after, StringComparer.Ordinal)];
        string[] added = [.. after.Except(before, StringComparer.Ordinal)];
        string[] parts =
        [
            .. added.Select(item => $"ajout de « {Short(item)} »"),
            .. removed.Select(item => $"retrait de « {Short(item)} »"),
        ];
        return parts.Length == 0 ? "un autre ordre" : string.Join(", ", parts);
    }

    private static string InWords(string removed, string added)
    {
        if (removed.Length == 0)
        {
            return $"ajout de « {Short(added)} »";
        }

        if (added.Length == 0)
        {
            return $"retrait de « {Short(removed)} »";
        }

        var same = SameStart(removed, added);
        return $"« {Short(removed, same)} » devient « {Short(added, same)} »";
    }

    /// <summary>
    /// The number of first characters that are left out: those of a long word, as an address, which would hide the difference behind the
    /// end of the part that is shown.
    /// </summary>
    private static int SameStart(string removed, string added)
    {
        var same = removed.AsSpan().CommonPrefixLength(added);
        var most = Math.Min(removed.Length, added.Length) - 1;
        return same < LongestPart / 2 ? 0 : Math.Max(0, Math.Min(same, most) - (LongestPart / 8));
    }

    private static string Short(string text, int from = 0)
    {
        var (start, shown) = (from > 0 ? "…" : "", text[from..]);
        return shown.Length <= LongestPart ? start + shown : $"{start}{shown[..LongestPart].TrimEnd()}…";
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is left of both without the words that they begin with and end with alike.</summary>
    private static (string[] Removed, string[] Added) Cut(string[] before, string[] after)
    {
        var start = before.AsSpan().CommonPrefixLength(after, StringComparer.Ordinal);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return (before[start..^end], after[start..^end]);
    }
}

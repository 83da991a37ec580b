using System.Collections.Frozen;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Search;

/// <summary>Text as search words, spelled alike in what is searched and in what people type.</summary>
internal static class Words
{
    /// <summary>Articles and linking words: they count only where nothing else is left.</summary>
    private static readonly FrozenSet<string> Linking =
        new[] { "la", "le", "les", "l", "d", "de", "du", "des", "et", "en", "au", "aux", "a" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Spelling = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["st"] = "saint",
        ["ste"] = "sainte",
        ["sts"] = "saints",
        ["stes"] = "saintes",
        ["dept"] = "departement",
        ["dpt"] = "departement",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary><c>St-Égrève</c> → <c>saint egreve</c>; <c>CDG47</c> → <c>cdg 47</c>; <c>S.I.T.I.V.</c> → <c>sitiv</c>.</summary>
    public static string[] Of(string text)
    {
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            return [text];
        }

        var words = new List<string>();
        var letters = 0;
        foreach (var word in Folding.Words(text).SelectMany(Parted))
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                letters++;
            }
            else
            {
                Join(words, letters);
                letters = 0;
            }

            words.Add(Spelling.GetValueOrDefault(word, word));
        }

        Join(words, letters);
        return [.. words];
    }

    public static string[] WithoutLinking(string[] words)
    {
        var kept = Array.FindAll(words, word => !Linking.Contains(word));
        return kept.Length == 0 ? words : kept;
    }

    /// <summary>A word ends where digits follow letters; the codes of Corsica (<c>2A004</c>) are whole.</summary>
    private static IEnumerable<string> Parted(string word)
    {
        var digits = word.AsSpan().IndexOfAnyInRange('0', '9');
        return digits >= 2 ? [word[..digits], word[digits..]] : [word];
    }

    /// <summary>Three letters apart or more are an acronym with its points.</summary>
    private static void Join(List<string> words, int letters)
    {
        if (letters >= 3)
        {
            var acronym = string.Concat(words.TakeLast(letters));
            words.RemoveRange(words.Count - letters, letters);
            words.Add(acronym);
        }
    }
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace TnlOpenData.Text;

/// <summary>Splits text into normalised search tokens, the same way for indexed text and for queries.</summary>
internal static partial class Tokenizer
{
    /// <summary>Stop words: French articles and prepositions. They are kept only if the text has no other token.</summary>
    private static readonly FrozenSet<string> StopWords =
        new[] { "la", "le", "les", "l", "d", "de", "du", "des", "et", "en", "au", "aux", "a" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Abbreviations and their expansion.</summary>
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["st"] = "saint",
        ["ste"] = "sainte",
        ["sts"] = "saints",
        ["stes"] = "saintes",
        ["dept"] = "departement",
        ["dpt"] = "departement",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary><c>St-Égrève</c> → <c>saint egreve</c>; <c>CDG47</c> → <c>cdg 47</c>; <c>S.I.T.I.V.</c> → <c>sitiv</c>.</summary>
    public static string[] Tokenize(string text)
    {
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            return [text];
        }

        var words = new List<string>();
        var letters = 0;
        foreach (var word in Folding.Tokens(WithoutSlashes(text)).SelectMany(SplitDigits))
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                letters++;
            }
            else
            {
                JoinAcronym(words, letters);
                letters = 0;
            }

            words.Add(Abbreviations.GetValueOrDefault(word, word));
        }

        JoinAcronym(words, letters);
        return [.. words];
    }

    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary><c>Vitry s/ Seine</c> → <c>Vitry sur Seine</c>; <c>Rosny s/s Bois</c> → <c>Rosny sous Bois</c>.</summary>
    private static string WithoutSlashes(string text) =>
        text.Contains('/', StringComparison.Ordinal) ? Sur().Replace(Sous().Replace(text, " sous "), " sur ") : text;

    [GeneratedRegex(@"\b[sS]/[sS]\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sous();

    [GeneratedRegex(@"\b[sS]/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sur();

    public static string[] WithoutStopWords(string[] words)
    {
        var kept = Array.FindAll(words, word => !StopWords.Contains(word));
        return kept.Length == 0 ? words : kept;
    }

    /// <summary>Splits before digits that follow two letters or more; INSEE codes of Corsica (<c>2A004</c>) stay whole.</summary>
    private static IEnumerable<string> SplitDigits(string word)
    {
        var digits = word.AsSpan().IndexOfAnyInRange('0', '9');
        return digits >= 2 ? [word[..digits], word[digits..]] : [word];
    }

    /// <summary>Joins three or more single letters at the end: an acronym written with points.</summary>
    private static void JoinAcronym(List<string> words, int letters)
    {
        if (letters >= 3)
        {
            var acronym = string.Concat(words.TakeLast(letters));
            words.RemoveRange(words.Count - letters, letters);
            words.Add(acronym);
        }
    }
}

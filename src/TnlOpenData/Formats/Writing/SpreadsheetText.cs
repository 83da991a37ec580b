using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TnlOpenData.Formats.Writing;

/// <summary>
/// Text that a spreadsheet which opens a CSV file takes for something else: a date, a time, a number, a truth value, an error. The rule
/// is wide on purpose (a text of digits, marks and names of months), since programs and languages differ; a cell too many that is kept as
/// text harms nobody.
/// </summary>
public static class SpreadsheetText
{
    private const int LongestWord = 10;

    /// <summary>What stands between the digits of a date, a time, a number or a fraction.</summary>
    private const string Marks = "/:.,-+%‰'’()⁄‐‑‒–—−·°";

    /// <summary>Words without digits that become truth values, in the languages of a French and of an English program.</summary>
    private static readonly FrozenSet<string> TruthValues = Words("true false vrai faux");

    /// <summary>Words that may stand in a date, a time, a number or an amount, without accents.</summary>
    private static readonly FrozenSet<string> InNumbers = Words(
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
        + "janv jan fevr fev fevri avr juil jul sept sep oct nov dec "
        + "january february march april may june july august october november december feb mar apr jun aug "
        + "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
        + "am pm a p h m s min sec e d t z er st nd rd th x b o le of de du the gmt utc eur usd gbp chf f fr");

    /// <summary>Whether the text would not stay the text that it is.</summary>
    public static bool CanBeConverted(string text)
    {
        var plain = Folded(text);
        if (plain.StartsWith('#') || TruthValues.Contains(plain))
        {
            return true;
        }

        var hasDigit = false;
        for (var at = 0; at < plain.Length;)
        {
            if (char.IsDigit(plain[at]) || IsMark(plain[at]))
            {
                hasDigit |= char.IsDigit(plain[at++]);
                continue;
            }

            var word = WordAt(plain, at);
            if (word.Length is 0 or > LongestWord || !InNumbers.Contains(word))
            {
                return false;
            }

            at += word.Length;
        }

        return hasDigit;
    }

    private static bool IsMark(char c) =>
        char.IsWhiteSpace(c) || Marks.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    /// <summary>Lower case, without accents, outer spaces and wide or small forms of letters, digits and signs.</summary>
    private static string Folded(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in SafeText.Replaced(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString().Trim();
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

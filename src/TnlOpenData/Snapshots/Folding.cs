using System.Globalization;
using System.Text;

namespace TnlOpenData.Snapshots;

/// <summary>Text as it is compared when people type it: no case, accents, ligatures, hyphens or apostrophes.</summary>
public static class Folding
{
    /// <summary><c>Communauté d’Agglomération de l'Œil</c> → <c>communaute d agglomeration de l oeil</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Valid(text).Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'ß':
                    folded.Append("ss");
                    break;
                case 'ø' or 'Ø':
                    folded.Append('o');
                    break;
                case 'ł' or 'Ł':
                    folded.Append('l');
                    break;
                case 'đ' or 'Đ' or 'ð' or 'Ð':
                    folded.Append('d');
                    break;
                default:
                    Append(folded, c);
                    break;
            }
        }

        return folded.ToString().TrimEnd();
    }

    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Half a surrogate pair and U+FFFE are no text: <c>Normalize</c> throws on them.</summary>
    private static string Valid(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE', StringComparison.Ordinal)
            ? text
            : string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ');

    private static void Append(StringBuilder folded, char c)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
        {
            return;
        }

        if (char.IsLetterOrDigit(c))
        {
            folded.Append(char.ToLowerInvariant(c));
        }
        else if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }
}

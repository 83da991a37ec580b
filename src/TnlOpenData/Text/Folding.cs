using System.Globalization;
using System.Text;

namespace TnlOpenData.Text;

/// <summary>Normalises text for comparison: no case, accents, ligatures, hyphens or apostrophes.</summary>
public static class Folding
{
    /// <summary><c>Communauté d’Agglomération de l'Œil</c> → <c>communaute d agglomeration de l oeil</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        // ASCII text, such as ids and codes, needs no decomposition.
        foreach (var c in Ascii.IsValid(text) ? text : Valid(text).Normalize(NormalizationForm.FormKD))
        {
            switch (c)
            {
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'ß' or 'ẞ':
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

    /// <summary>The folded text split at spaces.</summary>
    public static string[] Tokens(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary><c>Val-d'Oise</c> → <c>val-d-oise</c>: a name in an address.</summary>
    public static string Slug(string text) => Fold(text).Replace(' ', '-');

    /// <summary>Replaces lone surrogates and non-characters, which cannot be normalised, by spaces.</summary>
    private static string Valid(string text)
    {
        var isValid = true;
        foreach (var rune in text.EnumerateRunes())
        {
            isValid &= IsCharacter(rune);
        }

        return isValid ? text : string.Concat(text.EnumerateRunes().Select(r => IsCharacter(r) ? r.ToString() : " "));
    }

    private static bool IsCharacter(Rune rune) => rune != Rune.ReplacementChar && (rune.Value & 0xFFFE) != 0xFFFE;

    private static void Append(StringBuilder folded, char c)
    {
        // Marks belong to the letter before them; format characters, such as soft hyphens and marks of direction, are not seen.
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
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

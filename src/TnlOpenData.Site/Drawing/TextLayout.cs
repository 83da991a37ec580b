using System.Text;
using TnlOpenData.Formats.Writing;

namespace TnlOpenData.Site.Drawing;

/// <summary>Line breaks and widths of text: SVG 1.1 has neither line wrapping nor font metrics.</summary>
internal static class TextLayout
{
    /// <summary>Widths of Verdana in thousandths of its size, by class of character.</summary>
    private const int Narrow = 370;
    private const int Lower = 610;
    private const int Upper = 730;
    private const int Wide = 970;

    /// <summary>Characters of other scripts.</summary>
    private const int Other = 1000;

    private const string NarrowCharacters = " \u00a0'’,.:;!|ijlIftr()-îï";
    private const string WideCharacters = "mwMWœæŒÆ%";

    /// <summary>Breaks a text into lines of at most so many characters; a longer word is a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, int characters)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Words(text))
        {
            // French punctuation with a space before it stays with the word before.
            var isPunctuation = word is ":" or ";" or "»" or "!" or "?";
            if (line.Length > 0 && !isPunctuation && line.Length + 1 + word.Length > characters)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>A text on one line, without characters that XML excludes: names may contain both.</summary>
    public static string OneLine(string text) => string.Join(' ', Words(SafeText.Replaced(text)));

    /// <summary>The approximate width of a text in Verdana, in pixels.</summary>
    public static int WidthOf(string text, int fontSize) =>
        (int)Math.Ceiling(text.EnumerateRunes().Sum(rune => WidthOf(rune.Value)) * fontSize / 1000.0);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int WidthOf(int letter) => letter switch
    {
        > char.MaxValue => Other,
        _ when NarrowCharacters.Contains((char)letter, StringComparison.Ordinal) => Narrow,
        _ when WideCharacters.Contains((char)letter, StringComparison.Ordinal) => Wide,
        >= 'A' and <= 'Z' or >= 'À' and <= 'Þ' => Upper,
        < 0x180 => Lower,
        _ => Other,
    };
}

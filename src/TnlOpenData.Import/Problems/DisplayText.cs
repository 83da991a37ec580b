using System.Globalization;
using System.Text;
using TnlOpenData.Text;

namespace TnlOpenData.Import.Problems;

/// <summary>Formats values for messages: one line, at most some 60 characters, invisible characters as escape sequences.</summary>
internal static class DisplayText
{
    private const int MaxLength = 60;

    /// <summary>The escaped text between double quotes.</summary>
    public static string Quote(string text) => $"\"{Escape(text)}\"";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (escaped.Length >= MaxLength)
            {
                return escaped.Append('…').ToString();
            }

            escaped.Append(Escape(rune));
        }

        return escaped.ToString();
    }

    /// <summary>The escaped values, separated by commas.</summary>
    public static string List(IEnumerable<string> values) => string.Join(", ", values.Select(Escape));

    public static string OneOf(IEnumerable<string> values) => $"one of {List(values)}";

    /// <summary>Proposes the known name that is nearest to the given one, or the fallback if none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> known, string fallback) =>
        Nearest.To(name, known) is { } near ? $"did you mean \"{near}\"?" : fallback;

    private static string Escape(Rune rune) => (rune.Value, Rune.GetUnicodeCategory(rune)) switch
    {
        ('\n', _) => "\\n",
        ('\r', _) => "\\r",
        ('\t', _) => "\\t",
        (' ', _) => " ",
        // Format characters include the direction marks, which would reorder the rest of the message.
        (_, UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or
            UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator) => $"\\u{rune.Value:X4}",
        _ => rune.ToString(),
    };
}

using System.Globalization;
using System.Text;

namespace TnlOpenData.Import;

/// <summary>A value as a message shows it: one line, short, with what cannot be seen made visible.</summary>
internal static class Shown
{
    private const int Most = 60;

    public static string Value(string text) => $"\"{Plain(text)}\"";

    public static string Plain(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Most)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Rune.GetUnicodeCategory(rune) switch
            {
                _ when rune.Value == '\n' => "\\n",
                _ when rune.Value == '\r' => "\\r",
                _ when rune.Value == '\t' => "\\t",
                // Marks of direction would turn the rest of the message round.
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or
                    UnicodeCategory.ParagraphSeparator => $"\\u{rune.Value:X4}",
                UnicodeCategory.SpaceSeparator when rune.Value != ' ' => $"\\u{rune.Value:X4}",
                _ => rune.ToString(),
            });
        }

        return shown.ToString();
    }

    public static string List(IEnumerable<string> values) => string.Join(", ", values.Select(Plain));
}

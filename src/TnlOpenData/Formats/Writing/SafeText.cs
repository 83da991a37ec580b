using System.Text;
using System.Xml;

namespace TnlOpenData.Formats.Writing;

/// <summary>Text that a file format cannot hold as it is, or that a spreadsheet would execute.</summary>
public static class SafeText
{
    /// <summary>Characters that XML 1.0 forbids (controls, unpaired surrogates, U+FFFE and U+FFFF) are replaced by U+FFFD.</summary>
    public static string Replaced(string text) => Rewrite(text, i => IsLegal(text, i) ? null : "\uFFFD");

    /// <summary>
    /// The same characters, written <c>_x0001_</c> as ECMA-376 (22.9.2.19) defines; a carriage return too, since XML readers would
    /// turn it into a line feed. In text that already has this form, the first underscore is escaped.
    /// </summary>
    public static string Escaped(string text) => Rewrite(
        text,
        i => IsLegal(text, i) && text[i] != '\r' && !IsEscapeSequence(text, i) ? null : $"_x{(int)text[i]:X4}_");

    /// <summary>Whether a spreadsheet that opens the text from a CSV file could run it as a formula.</summary>
    public static bool CanRunAsFormula(string text) =>
        text.Length > 0
        && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    private static string Rewrite(string text, Func<int, string?> replacement)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (replacement(i) is { } replaced)
            {
                safe ??= new StringBuilder(text, 0, i, text.Length + 16);
                safe.Append(replaced);
            }
            else
            {
                safe?.Append(text[i]);
            }
        }

        return safe?.ToString() ?? text;
    }

    private static bool IsLegal(string text, int i) => text[i] switch
    {
        var c when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
        var c => XmlConvert.IsXmlChar(c),
    };

    private static bool IsEscapeSequence(string text, int i) =>
        text.AsSpan(i) is ['_', 'x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
}

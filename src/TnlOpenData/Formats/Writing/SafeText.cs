using System.Text;
using System.Xml;

namespace TnlOpenData.Formats.Writing;

/// <summary>Text with characters that XML 1.0 cannot hold: controls, halves of a pair, U+FFFE and U+FFFF.</summary>
public static class SafeText
{
    /// <summary>Shown as unknown characters, where a format knows no way to spell them.</summary>
    public static string Replaced(string text) => Rewrite(text, i => IsLegal(text, i) ? null : "\uFFFD");

    /// <summary>
    /// Spelt <c>_x0001_</c>, as ECMA-376 spells them (22.9.2.19); a carriage return too, since XML readers would turn it into a
    /// line feed. Text that already looks so has its first mark spelt.
    /// </summary>
    public static string Escaped(string text) =>
        Rewrite(text, i => IsLegal(text, i) && text[i] != '\r' && !LooksSpelt(text, i) ? null : $"_x{(int)text[i]:X4}_");

    private static string Rewrite(string text, Func<int, string?> spell)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (spell(i) is { } spelt)
            {
                safe ??= new StringBuilder(text, 0, i, text.Length + 16);
                safe.Append(spelt);
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

    private static bool LooksSpelt(string text, int i) =>
        text.AsSpan(i) is ['_', 'x', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
}

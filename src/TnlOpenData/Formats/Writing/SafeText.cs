using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace TnlOpenData.Formats.Writing;

/// <summary>Text that a file format cannot hold as it is, or that a spreadsheet would execute.</summary>
public static class SafeText
{
    /// <summary>Signs that begin a formula, or did in former programs (<c>|</c> and <c>%</c>), with their wide and small forms.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@|%＝＋－＠｜％﬩⁼⁺₊₌﹢﹣﹦﹪﹫−⁻₋");

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
    public static bool CanRunAsFormula(string text)
    {
        if (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
        {
            return true;
        }

        // Some programs drop spaces and invisible characters before they read a cell.
        var first = text.AsSpan().TrimStart();
        while (first.Length > 0 && char.GetUnicodeCategory(first[0]) is UnicodeCategory.Format or UnicodeCategory.Control)
        {
            first = first[1..].TrimStart();
        }

        return first.Length > 0 && FormulaStarts.Contains(first[0]);
    }

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

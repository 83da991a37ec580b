using System.Buffers;
using System.Text;
using System.Text.Unicode;
using TnlOpenData.Text;

namespace TnlOpenData.Api.Graph.Transport;

/// <summary>Text as it arrives: UTF-8 bytes, and escapes that may name half a character.</summary>
internal static class UnicodeText
{
    public static readonly Bilingual HalfCharacter = new(
        "Un texte contient une moitié de caractère (un code de substitution isolé, comme \\ud800).",
        "A text contains half a character (a lone surrogate, such as \\ud800).");

    /// <summary>The text without a byte order mark; null if the bytes are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return Utf8.IsValid(content) ? Encoding.UTF8.GetString(content) : null;
    }

    /// <summary>False if the text has a lone surrogate.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != OperationStatus.Done)
            {
                return false;
            }

            text = text[consumed..];
        }

        return true;
    }
}
